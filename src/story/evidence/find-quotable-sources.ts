import type { BriefDraft } from '../../file/schema/draft.ts';
import type { QuotableSources } from '../../fingerprint/find-quote-in-sources.ts';
import type { FingerprintLookup } from '../../fingerprint/fingerprint-lookup.ts';
import { type DraftSet, hasBrokenBrief } from '../drafts/draft-set.ts';
import { storySources } from './story-sources.ts';

/**
 * Where the quotations of a brief may come from: the source that it restates, or, for a synthesis, in any source of its story.
 * Null where no source of the story has a fingerprint.
 */
export function findQuotableSources(
  { fields: { restates, story } }: BriefDraft,
  set: DraftSet,
  lookupOf: (source: string) => FingerprintLookup | undefined,
): QuotableSources | null {
  const sources = storySources(set, story).filter(({ id }) => id !== restates);
  const others = sources.flatMap(({ id }) => {
    const lookup = lookupOf(id);
    return lookup === undefined ? [] : { name: `\`${id}\``, lookup };
  });
  if (restates !== undefined) {
    const own = lookupOf(restates);
    const lookups = own === undefined ? [] : [own];
    return lookups.length + others.length === 0
      ? null
      : { name: `\`${restates}\``, lookups, isIncomplete: own === undefined, others };
  }
  const lookups = others.map(({ lookup }) => lookup);
  // What a broken file says of the sources, no one knows.
  const isBroken =
    hasBrokenBrief(set) || [...set.broken].some((name) => name.startsWith('source:'));
  return {
    name: `any source of \`${story}\``,
    lookups,
    isIncomplete: isBroken || lookups.length < sources.length,
    others,
  };
}
