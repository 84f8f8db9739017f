import type { Article } from '../../drafting/article/article.ts';
import type { KnownActor } from '../../drafting/known/known-entries.ts';
import type { BriefProposal, ProposedAgency } from '../../drafting/proposal.ts';
import type { NamedActor } from '../../drafting/voices/voice.ts';
import { validateFile } from '../../file/validate-file.ts';
import { printEntry } from '../../file/yaml/print-yaml.ts';
import { given, type ProposedField, printFields, proposed } from './proposed-yaml.ts';

export interface SourceDraftInput {
  readonly article: Article;
  readonly proposal: BriefProposal;
  readonly story: string;
  /** The name by which the site speaks of it, and whether an editor has given it. */
  readonly label: string;
  readonly isLabelGiven: boolean;
  readonly actors: readonly KnownActor[];
  readonly idOf: (actor: NamedActor) => string | null;
}

/** The text of the entry of a source: what the document says of itself, marked, and nothing else. */
export function draftSource(input: SourceDraftInput): string {
  const { article, proposal, story, label, isLabelGiven } = input;
  const { published } = proposal;
  const agency = agencyOf(proposal);
  const agencyId = agency === null ? null : input.idOf(agency);
  const outlet = outletOf(input);
  const kind = agencyId !== null && outlet === null ? 'wire-report' : 'article';
  const base: readonly ProposedField[] = [
    isLabelGiven ? given('label', label) : proposed('label', label, 'a short name for it'),
    proposed('kind', kind),
    given('story', story),
    given('status', 'draft'),
  ];
  const optional: readonly (ProposedField | null)[] = [
    article.headline === null ? null : proposed('headline', article.headline),
    outlet === null ? null : proposed('outlet', outlet),
    agencyId === null ? null : proposed('agency', agencyId, agency?.from ?? ''),
    article.authors.length === 0 ? null : proposed('authors', article.authors),
    published === null || published.isInferred
      ? null
      : proposed('published', published.value, published.reason),
    article.url === null ? null : proposed('url', article.url),
    article.language === null ? null : proposed('language', article.language),
    proposed('paragraphs', String(article.paragraphs.length)),
    published?.isInferred === true
      ? proposed('inferred', { published: { value: published.value, from: published.reason } })
      : null,
  ];
  const kept = optional
    .filter((field) => field !== null)
    .filter((field) => isValid([...base, field]));
  return `---\n${printFields([...base, ...kept]).join('\n')}\n---\n`;
}

/** The agency whose text it is, as its date line or a credit says; null where neither does. */
export function agencyOf({ agencies }: BriefProposal): ProposedAgency | null {
  return agencies.find(({ from }) => from !== 'text') ?? null;
}

/** The known actor that published it, by the name of its site. */
function outletOf({ article, actors }: SourceDraftInput): string | null {
  const { site } = article;
  if (site === null) return null;
  const names = (actor: KnownActor): readonly string[] => [actor.name, ...actor.aliases];
  return (
    actors.find((actor) => names(actor).some((name) => name.toLowerCase() === site.toLowerCase()))
      ?.id ?? null
  );
}

function isValid(fields: readonly ProposedField[]): boolean {
  const text = printEntry(Object.fromEntries(fields.map(({ name, value }) => [name, value])), '');
  const bytes = new TextEncoder().encode(text);
  return validateFile({ path: 'content/sources/x.md', bytes }).diagnostics.length === 0;
}
