import type { QuotableSources } from '../../parse/fingerprint/find-quote-in-sources.ts';
import type { FingerprintLookup } from '../../parse/fingerprint/fingerprint-lookup.ts';
import type { BriefDraft } from '../../validate/draft.ts';
import { type DraftSet, hasBrokenBrief } from '../draft-set.ts';
import { storySources } from './story-sources.ts';

/**
 * Where the quotations of a brief may stand: in the source that it restates, or, for a synthesis, in any source of its story.
 * Null for a brief whose source has no fingerprint.
 */
export function findQuotableSources(
  { fields: { restates, story } }: BriefDraft,
  set: DraftSet,
  lookupOf: (source: string) => FingerprintLookup | undefined,
): QuotableSources | null {
  if (restates !== undefined) {
    const lookup = lookupOf(restates);
    return lookup === undefined
      ? null
      : { name: `\`${restates}\``, lookups: [lookup], isIncomplete: false };
  }
  const sources = storySources(set, story);
  const lookups = sources.flatMap(({ id }) => lookupOf(id) ?? []);
  // What a broken file says of the sources, nobody knows.
  const isBroken =
    hasBrokenBrief(set) || [...set.broken].some((name) => name.startsWith('source:'));
  return {
    name: `any source of \`${story}\``,
    lookups,
    isIncomplete: isBroken || lookups.length < sources.length,
  };
}
