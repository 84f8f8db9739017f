import { groupAdjacent } from '../../collections/group-adjacent.ts';
import { groupBy } from '../../collections/group-by.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import type { Figure } from '../../model/figure.ts';
import type { Report, Stance } from '../../model/report.ts';
import { type Known, knownValue, oneADocument, type Source } from '../../model/source.ts';
import { publishedDay } from '../dates/published-day.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { currentReports, reportsInTimeOrder } from './changes.ts';
import { deriveVoice, type VoiceView } from './voice-view.ts';
import { voiceGroups } from './voices-in-sources.ts';

/** The figures that sources of one day give, in the order of the story. */
export interface FigureDay {
  readonly published: Known<EdtfDate>;
  readonly figures: readonly GivenFigure[];
}

/** A figure that one voice gives, with the sources that have it. */
export interface GivenFigure {
  readonly value: string;
  /** The figure; null if it cannot be read as a number. */
  readonly figure: Figure | null;
  readonly stance: Stance;
  readonly voice: VoiceView;
  readonly sources: readonly EntryLink[];
  /** Whether no later report updates it. */
  readonly isCurrent: boolean;
}

/**
 * The figures of a claim’s reports by the days of their sources, those without a day last; none if it gives no figures. A day appears
 * again if a clock far to the west puts what is later on the day before.
 */
export function findFigureDays(reports: readonly Report[]): readonly FigureDay[] {
  const current = new Set(currentReports(reports));
  const giving = reportsInTimeOrder(reports).filter(
    ({ claim, value }) => claim.gives === 'figure' && value !== null,
  );
  return groupAdjacent(giving, ({ source }) => dayTextOf(source)).flatMap(({ items }) => {
    const [first] = items;
    return first === undefined
      ? []
      : { published: publishedDay(first.source), figures: deriveFigures(items, current) };
  });
}

function dayTextOf(source: Source): string | null {
  return knownValue(publishedDay(source))?.text ?? null;
}

function deriveFigures(
  reports: readonly Report[],
  current: ReadonlySet<Report>,
): readonly GivenFigure[] {
  const same = groupBy(reports, ({ value, stance }) => JSON.stringify([value, stance]));
  return same
    .flatMap((group) => voiceGroups(group.items))
    .flatMap(({ lead, items }) => {
      const [first] = items;
      if (first === undefined || first.value === null) return [];
      return {
        value: first.value,
        figure: first.figure,
        stance: first.stance,
        voice: deriveVoice(lead),
        sources: oneADocument(items.map(({ source }) => source)).map(entryLink),
        isCurrent: items.some((report) => current.has(report)),
      };
    });
}
