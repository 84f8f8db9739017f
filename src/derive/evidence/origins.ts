import { JoinedSets } from '../../collections/joined-sets.ts';
import type { Actor } from '../../model/actor.ts';
import { type Report, type Stance, speakersOf, wordOf } from '../../model/report.ts';
import { documentOf, type Source, statesOf } from '../../model/source.ts';
import { spanOfSource } from '../dates/day-span.ts';
import { entryLink } from '../links/entry-link.ts';
import { organizationsOf } from '../roles/organizations.ts';
import { type CreditedLink, creditedLink } from './credited-link.ts';
import { isOwnText } from './own-text.ts';

/** The end of chains of attribution: one named voice, or several that count as one. */
export interface Origin {
  readonly voices: readonly CreditedLink[];
}

/** Whether a report supports its claim. */
export function isAffirming({ stance }: Pick<Report, 'stance'>): boolean {
  return stance === 'affirms';
}

/**
 * The distinct origins of some reports of one claim: the named voices at the ends of their chains. One actor is one voice on
 * any number of occasions; those that one of `joins` links, directly or through others, count as one.
 */
export function findOrigins(reports: readonly Report[]): readonly Origin[] {
  return [...new Set(assignOrigins(reports).values())];
}

/** The origin of each of some reports of one claim; those in a source’s own voice, and of someone unnamed, have none. */
export function assignOrigins(reports: readonly Report[]): ReadonlyMap<Report, Origin> {
  const named = new Set(reports.flatMap(wordOf));
  // A paper that speaks in its own voice adds no one to a group to which it belongs.
  const members = new Set(
    reports.flatMap((report) =>
      speakingPublishers(report).filter((publisher) =>
        groupsOf(publisher, report).some((group) => named.has(group)),
      ),
    ),
  );
  const isNamed = (end: ChainEnd): boolean => end.noun === 'source' || named.has(end);
  const hasPart = (end: ChainEnd): boolean =>
    isNamed(end) || (end.noun === 'actor' && members.has(end));
  const relayed = findRelayed(reports);
  const joined = new JoinedSets<ChainEnd>();
  for (const report of reports) {
    for (const end of endsOf(report).filter(hasPart)) {
      for (const join of joins) {
        const related = relatedBy[join](end, report, relayed);
        const isJoined = join === 'group' ? hasPart : isNamed;
        // An office joins those who hold it even if it says nothing itself.
        joined.join([end, ...(join === 'colleagues' ? related : related.filter(isJoined))]);
      }
    }
  }
  const origins = new Map(
    joined.sets().flatMap((ends): (readonly [ReadonlySet<ChainEnd>, Origin])[] => {
      const voices = [...named.union(members)].filter((actor) => ends.has(actor));
      return voices.length === 0
        ? []
        : [[ends, { voices: voices.map((actor) => creditVoice(actor, reports)) }]];
    }),
  );
  const originOf = (report: Report): Origin | undefined => {
    const end = endsOf(report).find(hasPart);
    return end && origins.get(joined.setOf(end));
  };
  return new Map(
    reports.flatMap((report) => {
      const origin = originOf(report) ?? findCredited(report, reports).map(originOf)[0];
      return origin === undefined ? [] : [[report, origin]];
    }),
  );
}

/** The link to a voice, which is inferred if every report infers it. */
function creditVoice(actor: Actor, reports: readonly Report[]): CreditedLink {
  const credits = reports.filter((report) => wordOf(report).includes(actor));
  if (credits.length === 0) return entryLink(actor);
  const printed = credits.find(({ inferredAgency }) => inferredAgency !== actor);
  return creditedLink(actor, printed ?? { inferredAgency: actor });
}

/** The reports that other versions of a document have through an agency, while this one has them in its own voice. */
function findCredited(report: Report, reports: readonly Report[]): readonly Report[] {
  const { voice, source } = report;
  const isBare = voice.kind === 'source' && isOwnText(report);
  if (!isBare || source.versions.length === 0) return [];
  return reports.filter(
    (other) => other.isAgencyWord && documentOf(other.source) === documentOf(source),
  );
}

/** An actor as speaker, or a source for what its text says without naming a speaker. */
type ChainEnd = Actor | Source;

/** The voices at the end of a report’s chain; for a source’s own sentences, in an agency’s text, the publisher. */
function endsOf(report: Report): readonly ChainEnd[] {
  const { voice, source } = report;
  const word = wordOf(report);
  if (isOwnText(report)) return [...word, source];
  return voice.kind === 'source' && word.length === 0 ? publishersOf(source) : word;
}

export const joins = [
  'together',
  'office',
  'colleagues',
  'group',
  'versions',
  'agency',
  'relay',
  'publisher',
] as const;

/** The reasons why two voices of a claim count as one: the page on the method puts each in words. */
export type Join = (typeof joins)[number];

type Relation = (end: ChainEnd, report: Report, relayed: Relayed) => readonly ChainEnd[];

/** The first speaker whom an agency names for each stance, in its own dispatch or through others. */
type Relayed = ReadonlyMap<Actor, ReadonlyMap<Stance, readonly Actor[]>>;

/** The relations by which a voice counts as one with the voice at the end of a report. */
const relatedBy: Readonly<Record<Join, Relation>> = {
  together: (_end, report) => speakersOf(report),
  office: (end, report) => (isPerson(end) ? bodiesOf(end, report) : []),
  colleagues: (end, report) =>
    isPerson(end) ? bodiesOf(end, report).filter(({ kind }) => kind === 'organisation') : [],
  group: (end, report) =>
    end.noun === 'actor'
      ? groupsOf(end, report)
      : speakingPublishers(report).flatMap((publisher) => [
          ...groupsOf(publisher, report),
          publisher,
        ]),
  versions: (end) => (end.noun === 'source' ? [documentOf(end)] : []),
  agency: (end) => (end.noun === 'source' ? statesOf(end).flatMap(agenciesOf) : []),
  relay: (end, report, relayed) =>
    end.noun === 'actor' && isAgencysText(report, end)
      ? (relayed.get(end)?.get(report.stance) ?? [])
      : [],
  publisher: (end) => (end.noun === 'source' ? statesOf(end).flatMap(publishersOf) : []),
};

function isPerson(end: ChainEnd): end is Actor {
  return end.noun === 'actor' && end.kind === 'person';
}

/** Whether a report is the word of an agency, without any other speaker: in its own dispatch, or through it. */
function isAgencysText({ isAgencyWord, source }: Report, agency: Actor): boolean {
  return agency.kind !== 'person' && (isAgencyWord || agenciesOf(source).includes(agency));
}

function findRelayed(reports: readonly Report[]): Relayed {
  const relayed = new Map<Actor, Map<Stance, readonly Actor[]>>();
  for (const report of reports) {
    const speakers = speakersOf(report);
    for (const agency of [...report.via, ...publishersOf(report.source)]) {
      if (speakers.every((speaker) => speaker === agency)) continue;
      const first = relayed.get(agency) ?? new Map<Stance, readonly Actor[]>();
      if (!first.has(report.stance)) first.set(report.stance, speakers);
      relayed.set(agency, first);
    }
  }
  return relayed;
}

function agenciesOf({ agency }: Source): readonly Actor[] {
  return agency.known === 'unknown' ? [] : [agency.value];
}

function publishersOf({ outlet }: Source): readonly Actor[] {
  return outlet.known === 'unknown' ? [] : [outlet.value];
}

/** The speakers if a source speaks in its own voice: the publishers of its document. */
function speakingPublishers({ voice, source }: Report): readonly Actor[] {
  return voice.kind === 'source' ? statesOf(source).flatMap(publishersOf) : [];
}

function groupsOf(actor: Actor, report: Report): readonly Actor[] {
  return bodiesOf(actor, report).filter(({ kind }) => kind === 'group');
}

/** The organisations that an actor belonged to when its words were published. */
function bodiesOf({ memberships }: Actor, { source }: Report): readonly Actor[] {
  return organizationsOf(memberships, spanOfSource(source));
}
