import { pictureWords } from '../picture-words.ts';
import type { ChainEntry, OriginReport } from './origin-report.ts';

/** A report as a chain of steps, its origin last. */
export interface OriginChain {
  readonly report: OriginReport;
  readonly agencies: readonly ChainEntry[];
  readonly origin: OriginStep;
}

export interface OriginStep {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  /** Whether it counts as an origin of the claim: a report that doubts or denies adds none. */
  readonly counts: boolean;
}

/** The chains of some reports, in the order of their origins, so that those with one origin stand together. */
export function findChains(reports: readonly OriginReport[]): readonly OriginChain[] {
  const occasions = findOccasions(reports);
  const chains = reports.map((report) => chainOf(report, occasions));
  const rank = new Map<string, number>();
  for (const { origin } of chains) if (!rank.has(origin.key)) rank.set(origin.key, rank.size);
  const order = ({ origin }: OriginChain) =>
    (origin.counts ? 0 : 1e6) + (rank.get(origin.key) ?? 0);
  return chains.toSorted((a, b) => order(a) - order(b) || compare(wayOf(a), wayOf(b)));
}

/** What two chains share if they differ in their source alone. */
export function wayOf({ report, agencies, origin }: OriginChain): string {
  return [report.stance, ...agencies.map(({ key }) => key), origin.key].join('\n');
}

function chainOf(report: OriginReport, occasions: ReadonlyMap<string, number>): OriginChain {
  const counts = report.stance === 'states' || report.stance === 'attributes';
  const side = counts ? 'for' : 'against';
  const { speaker, source } = report;
  const last = report.via.at(-1);
  if (speaker !== null) {
    const told = occasions.get(`${side} ${speaker.key}`) ?? 0;
    // With one occasion told, a report without one adds no origin: it may be the same.
    const occasion = told > 1 ? report.occasion : null;
    const name =
      report.occasion !== null && told > 0 ? nameWith(speaker, report.occasion) : speaker.name;
    return {
      report,
      agencies: report.via,
      origin: {
        ...speaker,
        name,
        key: `${side} ${speaker.key} ${occasion ?? ''}`,
        counts: counts && !(told > 1 && report.occasion === null),
      },
    };
  }
  if (last !== undefined) {
    const origin = { ...last, key: `${side} ${last.key}`, counts };
    return { report, agencies: report.via.slice(0, -1), origin };
  }
  const name = pictureWords.itself(source.name);
  return {
    report,
    agencies: [],
    origin: { ...source, name, key: `${side} ${source.key}`, counts },
  };
}

function nameWith(speaker: ChainEntry, occasion: string): string {
  return pictureWords.onOccasion(speaker.name, occasion);
}

/** How many occasions the reports tell of, by side and speaker. */
function findOccasions(reports: readonly OriginReport[]): ReadonlyMap<string, number> {
  const found = new Map<string, Set<string>>();
  for (const { speaker, occasion, stance } of reports) {
    if (speaker === null || occasion === null) continue;
    const key = `${stance === 'states' || stance === 'attributes' ? 'for' : 'against'} ${speaker.key}`;
    found.set(key, (found.get(key) ?? new Set()).add(occasion));
  }
  return new Map(Array.from(found, ([key, told]) => [key, told.size]));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
