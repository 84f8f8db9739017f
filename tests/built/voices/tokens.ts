import type { NineSources } from '../../derive/nine-sources/read-story.ts';
import { told } from './told.ts';

/**
 * The text of a page with a token for each thing that it names, `⟦source:review⟧`, and without what editors wrote: what is left are the
 * words of the site.
 */
export function tokenize(text: string, tokens: Tokens): string {
  return text.replace(tokens.pattern, (name) => tokens.byName.get(name) ?? '');
}

export interface Tokens {
  readonly byName: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

export function makeTokens({ content, story }: NineSources): Tokens {
  const byName = new Map<string, string>();
  for (const { id, label, agency } of story.sources) {
    byName.set(label, `⟦source:${id}⟧`);
    if (agency.known === 'inferred') byName.set(agency.from, '');
  }
  for (const { id, name, summary } of content.actors.values()) {
    byName.set(name, `⟦actor:${id}⟧`);
    if (summary !== null) byName.set(summary, '');
  }
  for (const { id, statement } of story.claims) byName.set(statement, `⟦claim:${id}⟧`);
  for (const { voice } of told) {
    if (voice.includes(' ')) byName.set(voice, `⟦unnamed:${voice}⟧`);
  }
  for (const { id, title } of story.events) byName.set(title, `⟦event:${id}⟧`);
  for (const { title, summary } of story.briefs) {
    byName.set(title, '');
    byName.set(summary, '');
  }
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  return { byName, pattern: new RegExp(names.map((name) => RegExp.escape(name)).join('|'), 'gu') };
}
