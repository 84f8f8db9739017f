import { groupBy } from '../../collections/group-by.ts';
import type { Claim } from '../../model/claim.ts';

/** The claims in the order of their stories; stories as they first appear. */
export function inStoryOrder(claims: readonly Claim[]): readonly Claim[] {
  return groupBy(claims, ({ story }) => story).flatMap(({ key: story, items }) => {
    const wanted = new Set(items);
    return story.claims.filter((claim) => wanted.has(claim));
  });
}
