import type { Claim } from '../../model/claim.ts';
import { type Corroboration, deriveCorroboration } from './corroboration.ts';

/** The claims, those with most independent named origins first, otherwise in the given order. */
export function byCorroboration(claims: readonly Claim[]): readonly Claim[] {
  return claims
    .map((claim) => ({ claim, corroboration: deriveCorroboration(claim.reports) }))
    .sort((a, b) => compareCorroborations(a.corroboration, b.corroboration))
    .map(({ claim }) => claim);
}

function compareCorroborations(a: Corroboration, b: Corroboration): number {
  return b.origins.length - a.origins.length;
}

export const corroborationLevels = [
  'disputed',
  'several-origins',
  'several-sources',
  'one-source',
  'unsupported',
] as const;

/** The level of a claim's corroboration: disputes count first, then origins, then sources. */
export type CorroborationLevel = (typeof corroborationLevels)[number];

export function levelOf({ origins, sources, disputed }: Corroboration): CorroborationLevel {
  if (sources === 0) return 'unsupported';
  if (disputed) return 'disputed';
  if (origins.length > 1) return 'several-origins';
  return sources > 1 ? 'several-sources' : 'one-source';
}
