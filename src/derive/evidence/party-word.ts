import { onceForEach } from '../../collections/once-for-each.ts';
import type { Actor } from '../../model/actor.ts';
import { type Report, speakersOf, wordOf } from '../../model/report.ts';
import { knownValue } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { type DaySpan, hullOf, spanOfSource } from '../dates/day-span.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { organizationsOf } from '../roles/organizations.ts';

/** A claim that rests on one party's word alone, and whom it is about. */
export interface PartyWord {
  readonly party: EntryLink;
  readonly aboutItself: boolean;
  /** The other sides that the claim is about. */
  readonly about: readonly EntryLink[];
}

/**
 * The party on whose own word some reports of one claim rest. Null if an origin belongs to no party or the origins to
 * several, and if the claim is about no one. A speaker or issuer of a statement is a party; an agency or a
 * publisher that reports in its own voice is one only if it belongs to a state.
 */
export function derivePartyWord(reports: readonly Report[]): PartyWord | null {
  const claim = reports[0]?.claim;
  if (claim === undefined || claim.about.length === 0) return null;
  const parties = partiesIn(claim.story);
  const [party, ...others] = new Set(reports.map((report) => partyBehind(report, parties)));
  if (party === undefined || party === null || others.length > 0) return null;
  const days = hullOf(reports.flatMap(({ source }) => spanOfSource(source) ?? []));
  const about = new Set(claim.about.map((actor) => parties.of(actor, days) ?? actor));
  return {
    party: entryLink(party),
    aboutItself: about.has(party),
    about: [...about].filter((actor) => actor !== party).map(entryLink),
  };
}

function partyBehind(report: Report, parties: Parties): Actor | null {
  const { voice, isAgencyWord, source } = report;
  // An unnamed member of a party does not speak for it.
  if (voice.kind === 'unnamed') return null;
  const days = spanOfSource(source);
  if (voice.kind === 'actors') {
    const [party, ...others] = new Set(speakersOf(report).map((actor) => parties.of(actor, days)));
    if (party === undefined || party === null || others.length > 0) return null;
    return isAgencyWord && party.kind !== 'state' ? null : party;
  }
  const outlet = knownValue(source.outlet);
  const party = outlet === null ? null : parties.of(outlet, days);
  return source.kind === 'statement' || party?.kind === 'state' ? party : null;
}

/** The parties of a story's actors on some days, found once each. */
class Parties {
  readonly #sides: ReadonlySet<Actor>;
  readonly #found = new Map<string, Actor | null>();

  constructor(story: Story) {
    this.#sides = findSides(story);
  }

  of(actor: Actor, days: DaySpan | null): Actor | null {
    const key = `${actor.id} ${days?.first} ${days?.last}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const party = findParty(actor, days, this.#sides);
    this.#found.set(key, party);
    return party;
  }
}

const partiesIn = onceForEach((story: Story) => new Parties(story));

/** The actors who speak in a story or whom its claims are about. */
function findSides({ claims }: Story): ReadonlySet<Actor> {
  return new Set(claims.flatMap(({ about, reports }) => [...about, ...reports.flatMap(wordOf)]));
}

/**
 * The state that an actor belongs to through its memberships on those days, or else the one organisation or group at their
 * end, if that is a side of the story: a witness does not speak for the school at which she teaches. Null for an actor that
 * belongs to several, and for a person who belongs to none.
 */
function findParty(actor: Actor, days: DaySpan | null, sides: ReadonlySet<Actor>): Actor | null {
  const ends = new Set<Actor>();
  const seen = new Set<Actor>();
  const waiting = [actor];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const above = next.kind === 'state' ? [] : organizationsOf(next.memberships, days);
    const isSide = next === actor || next.kind === 'state' || sides.has(next);
    if (above.length === 0 && next.kind !== 'person' && isSide) ends.add(next);
    waiting.push(...above);
  }
  const states = [...ends].filter(({ kind }) => kind === 'state');
  const [party, ...others] = states.length > 0 ? states : ends;
  return party === undefined || others.length > 0 ? null : party;
}
