import type { BriefDraft } from '../../file/schema/draft.ts';
import { isEventDefinition } from '../../file/schema/event-schema.ts';
import {
  activeBriefs,
  type ClaimEntry,
  type DraftSet,
  type EventEntry,
  hasBrokenBrief,
  stateOf,
} from './draft-set.ts';

/**
 * A set in which what only retired briefs carry is retired with them, for their reason: the claims that no other brief
 * reports, and the events defined there that no other brief lists and no claim is about. What only a draft carries beside
 * them is a draft until that is published.
 */
export function retireWithBriefs(set: DraftSet): DraftSet {
  const retired = [...set.briefs.values()].filter((brief) => stateOf(brief) === 'retired');
  // A broken brief may carry any of it.
  if (retired.length === 0 || hasBrokenBrief(set)) return set;
  const active = activeBriefs(set);

  const reporters = briefsBy(active, reportedClaims);
  const lastReporter = briefsBy(retired, reportedClaims);
  const claims = mapValues(
    set.claims,
    (claim): ClaimEntry => withCarriers(claim, reporters.get(claim.id), lastReporter.get(claim.id)),
  );

  const listers = briefsBy(active, listedEvents);
  const definers = briefsBy(retired, definedEvents);
  const claimed = new Set(
    [...claims.values()].flatMap(({ state, fields }) =>
      state === 'retired' || fields.event === undefined ? [] : [fields.event],
    ),
  );
  const events = mapValues(set.events, (event): EventEntry => {
    const isOwnFile = event.prefix.length === 0;
    return isOwnFile || claimed.has(event.id)
      ? event
      : withCarriers(event, listers.get(event.id), definers.get(event.id));
  });
  return { ...set, claims, events };
}

/** An entry as those briefs leave it that carry it still, and those that did. */
function withCarriers<E extends ClaimEntry | EventEntry>(
  entry: E,
  carriers: readonly BriefDraft[] = [],
  [last]: readonly BriefDraft[] = [],
): E {
  if (entry.state !== 'published' || last === undefined) return entry;
  if (carriers.some((brief) => stateOf(brief) === 'published')) return entry;
  if (carriers.length > 0) return { ...entry, state: 'draft' };
  const { reason } = last.fields;
  const fields = { ...entry.fields, status: 'retired', reason };
  return { ...entry, state: 'retired', fields };
}

function reportedClaims({ fields }: BriefDraft): string[] {
  return (fields.reports ?? []).map(({ claim }) => claim);
}

function listedEvents({ fields }: BriefDraft): string[] {
  return (fields.events ?? []).map((event) => (typeof event === 'string' ? event : event.id));
}

function definedEvents({ fields }: BriefDraft): string[] {
  return (fields.events ?? []).filter(isEventDefinition).map(({ id }) => id);
}

/** The briefs by the id of each thing that they carry. */
function briefsBy(
  briefs: readonly BriefDraft[],
  carriedBy: (brief: BriefDraft) => readonly string[],
): ReadonlyMap<string, readonly BriefDraft[]> {
  const pairs = briefs.flatMap((brief) => carriedBy(brief).map((id) => ({ id, brief })));
  const groups = Map.groupBy(pairs, ({ id }) => id);
  return mapValues(groups, (group) => group.map(({ brief }) => brief));
}

function mapValues<K, V, W>(map: ReadonlyMap<K, V>, change: (value: V) => W): Map<K, W> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
