import type { Report } from '../../model/report.ts';
import { documentOf, type Source, statesOf } from '../../model/source.ts';
import { isPublishedBy } from './published-by.ts';

/**
 * The reports of a claim that were out by the end of a day. Their sources have only the versions that were out then: a version that
 * came later must not reveal whose text a document is.
 */
export function knownReports(reports: readonly Report[], day: string): readonly Report[] {
  return reports
    .filter(({ source }) => isPublishedBy(source, day))
    .map((report) => {
      const source = knownSource(report.source, day);
      const updates = report.updates.map((updated) => knownSource(updated, day));
      const isSame =
        source === report.source && updates.every((one, at) => one === report.updates[at]);
      return isSame ? report : { ...report, source, updates };
    });
}

/** The same objects each time, since sources are compared by identity, not by id. */
function knownSource(source: Source, day: string): Source {
  const document = documentOf(source);
  const states = statesOf(document);
  if (states.every((state) => isPublishedBy(state, day))) return source;
  const days = known.get(document) ?? new Map<string, ReadonlyMap<Source, Source>>();
  known.set(document, days);
  const copies = days.get(day) ?? copyStates(document, states, day);
  days.set(day, copies);
  return copies.get(source) ?? source;
}

const known = new WeakMap<Source, Map<string, ReadonlyMap<Source, Source>>>();

function copyStates(
  document: Source,
  states: readonly Source[],
  day: string,
): ReadonlyMap<Source, Source> {
  const out = states.filter((state) => isPublishedBy(state, day));
  const versions: Source[] = [];
  // The version that represents the document, or the first if that one came later or has no date.
  const first = out.includes(document) ? document : out[0];
  if (first === undefined) return new Map();
  const lead: Source = { ...first, versionOf: null, versions };
  const copies = new Map(
    out.map((state) => [state, state === first ? lead : { ...state, versionOf: lead, versions }]),
  );
  if (copies.size > 1) versions.push(...copies.values());
  return copies;
}
