import type { Claim } from '../../model/claim.ts';
import { deriveStanding, type Standing } from './standing.ts';

/** The claims with most independent named origins first, then as given. */
export function byCorroboration(claims: readonly Claim[]): readonly Claim[] {
  return claims
    .map((claim) => ({ claim, standing: deriveStanding(claim.reports) }))
    .sort((a, b) => compareStandings(a.standing, b.standing))
    .map(({ claim }) => claim);
}

function compareStandings(a: Standing, b: Standing): number {
  return b.origins.length - a.origins.length;
}

export const corroborations = [
  'disputed',
  'several-origins',
  'several-sources',
  'one-source',
  'unsupported',
] as const;

/** How firmly a claim stands: who disputes it counts first, then origins, then sources. */
export type Corroboration = (typeof corroborations)[number];

export function corroborationOf({ origins, sources, disputed }: Standing): Corroboration {
  if (sources === 0) return 'unsupported';
  if (disputed) return 'disputed';
  if (origins.length > 1) return 'several-origins';
  return sources > 1 ? 'several-sources' : 'one-source';
}
