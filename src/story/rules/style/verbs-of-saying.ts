import { lazily } from '../../../collections/lazily.ts';
import { entryOf } from '../../../file/markdown/entry-address.ts';
import type { BriefDraft } from '../../../file/schema/draft.ts';
import { type Stance, stances } from '../../../model/report.ts';
import type { DraftSet } from '../../drafts/draft-set.ts';
import { type DraftedReport, draftedReports } from '../../drafts/drafted-reports.ts';
import { findVerbAround, type SayingVerb } from './saying-verbs.ts';
import type { StyleCheck } from './style-check.ts';
import type { StyledText, StyleFinding, TextLink } from './styled-text.ts';

/**
 * In a brief that restates a source, verbs of saying that say another thing than any voice of the source says of the claim to which
 * their object links.
 */
export const verbsOfSaying: StyleCheck = {
  rule: 'verb-of-saying',
  needsEnglish: true,
  open: ({ set }) => {
    const reports = lazily(() => draftedReports(set));
    return ({ draft, texts }) =>
      draft.noun !== 'brief' || draft.fields.restates === undefined
        ? []
        : texts.flatMap((text) =>
            text.links.flatMap((link) =>
              findMisfits(text, link, draft, { set, reports: reports.read }),
            ),
          );
  },
};

interface Among {
  readonly set: DraftSet;
  readonly reports: () => ReadonlyMap<string, readonly DraftedReport[]>;
}

function findMisfits(
  text: StyledText,
  link: TextLink,
  brief: BriefDraft,
  { set, reports }: Among,
): readonly StyleFinding[] {
  const entry = entryOf(link.address);
  if (entry?.noun !== 'claim') return [];
  const verb = findVerb(text, link);
  if (verb === null) return [];
  const { restates } = brief.fields;
  const own = (reports().get(entry.id) ?? []).filter(({ source }) => source === restates);
  const isStance = stances.some((stance) => stance === entry.part);
  if (entry.part !== null && !isStance && entry.part !== restates) return [];
  const cited = isStance ? own.filter(({ stance }) => stance === entry.part) : own;
  if (!cited.some(({ fields }) => fields.speaker !== undefined)) return [];
  const { fits, stem } = verb.family;
  // Another voice of the source may be the one of whom the sentence speaks.
  const [first] = cited;
  if (first === undefined || own.some(({ stance }) => stance === fits)) return [];
  const statement = set.claims.get(entry.id)?.fields.statement;
  // Where the claim is itself that something was denied, or is not so, the verb may tell of that.
  if (statement === undefined || stem.test(statement) || negative.test(statement)) return [];
  return [
    {
      ...{ text, start: verb.start, end: verb.start + verb.word.length },
      message: `Unexpected “${verb.word}” with a link to \`${entry.id}\`, expected a verb that fits its report from \`${restates}\`, which ${worded[first.stance]}`,
      note: 'Change the verb, or correct the `stance` of the report; another voice of the source has a report of its own.',
    },
  ];
}

const worded: Readonly<Record<Stance, string>> = {
  affirms: 'affirms it',
  denies: 'denies it',
  open: 'leaves it open',
};

/** A statement that says that something is not so. */
const negative =
  /\b(?:not?|never|none|nobody|nothing|neither|nor|without|absen\p{L}+|lack\p{L}*|refus\p{L}+|fail\p{L}*|declin\p{L}+|un\p{L}+)\b|n['’]t\b/iu;

/** The verb of which the link is the object, by its place in the text. */
function findVerb(text: StyledText, link: TextLink): SayingVerb | null {
  const around = text.sentences.find(({ start, end }) => start <= link.start && link.end <= end);
  if (around === undefined || text.isHeading) return null;
  const { start, end } = around;
  const verb = findVerbAround(text.plain.slice(start, end), link.start - start, link.end - start);
  return verb === null ? null : { ...verb, start: verb.start + start };
}
