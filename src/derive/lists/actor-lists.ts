import { groupBy } from '../../collections/group-by.ts';
import type { Actor } from '../../model/actor.ts';
import { compareNatural } from '../../model/compare-text.ts';
import { compareEdtf } from '../../model/edtf-date.ts';
import { inDateOrder } from '../../model/in-date-order.ts';
import { deriveMember, findMembers } from '../actors/members.ts';
import type { NeighbourView } from '../actors/neighbour-view.ts';
import type { ReportCount } from '../actors/report-counts.ts';
import type { DatedClaim, SaidClaim } from '../actors/said-claims.ts';
import type { Section } from '../links/section.ts';
import { limits } from '../paging/limit.ts';
import type { ActorShare } from '../shares/actor-share.ts';
import type { SharePair } from '../shares/merge.ts';
import { type LongList, longList } from './long-list.ts';
import { asLinks, asRows } from './section-items.ts';

export type ActorLists = ReturnType<typeof findActorLists>;

/** The lists of an actor's page that may outgrow it. Its events are not among them: they have a timeline. */
export function findActorLists(actor: Actor, pairs: readonly SharePair<ActorShare>[]) {
  const all = <T>(pick: (share: ActorShare) => readonly T[]): readonly T[] =>
    pairs.flatMap(({ share }) => pick(share));
  const said = (section: Section, claims: readonly DatedClaim[]): LongList<SaidClaim> =>
    longList(actor, {
      section,
      limit: limits.main,
      items: inDateOrder(claims, ({ date }) => date),
      derive: ({ claim }) => claim,
      show: (items) => ({ kind: 'said', items }),
    });
  const counts = (section: Section, items: readonly ReportCount[]): LongList<ReportCount> =>
    longList(actor, {
      section,
      limit: limits.side,
      items: items.toSorted((a, b) => b.reports - a.reports),
      derive: (count) => count,
      show: (shown) => ({ kind: 'counts', items: shown }),
    });
  const mentions = all((share) => share.mentions).toSorted((a, b) =>
    compareEdtf(b.published, a.published),
  );
  return {
    said: said(
      'said',
      all((share) => share.said),
    ),
    contested: said(
      'contested',
      all((share) => share.contested),
    ),
    unnamed: said(
      'unnamed',
      all((share) => share.unnamed),
    ),
    about: longList(actor, {
      section: 'about',
      limit: limits.main,
      items: all((share) => share.about),
      derive: (row) => row,
      show: asRows,
    }),
    relayed: longList(actor, {
      section: 'relayed',
      limit: limits.main,
      items: all((share) => share.relayed),
      derive: (report) => report,
      show: (items) => ({ kind: 'reports-by-claim', items }),
    }),
    mentions: longList(actor, {
      section: 'mentions',
      limit: limits.main,
      items: mentions,
      derive: (mention) => mention,
      show: (items) => ({ kind: 'mentions', items }),
      total: mentions.reduce((sum, { sentences }) => sum + sentences.length, 0),
    }),
    neighbours: longList(actor, {
      section: 'neighbours',
      limit: limits.main,
      items: addNeighbours(all((share) => share.neighbours)),
      derive: (neighbour) => neighbour,
      show: (items) => ({ kind: 'neighbours', items }),
    }),
    spellings: longList(actor, {
      section: 'spellings',
      limit: limits.side,
      items: all((share) => share.spellings),
      derive: (spelling) => spelling,
      show: (items) => ({ kind: 'spellings', items }),
    }),
    stories: longList(actor, {
      section: 'stories',
      limit: limits.side,
      items: pairs.filter(({ share }) => share.isInCast),
      derive: ({ story }) => story.overview.read().link,
      show: asLinks,
    }),
    heard: counts(
      'heard',
      all((share) => share.heard),
    ),
    agencyFor: counts(
      'agency-for',
      all((share) => share.agencyFor),
    ),
    members: longList(actor, {
      section: 'members',
      limit: limits.side,
      items: findMembers(actor),
      derive: (member) => deriveMember(member, actor),
      show: (items) => ({ kind: 'members', items }),
    }),
    published: longList(actor, {
      section: 'published',
      limit: limits.side,
      items: all((share) => share.published),
      derive: (row) => row,
      show: asRows,
    }),
  } satisfies Record<string, LongList<unknown>>;
}

/** Each neighbour once, with what it shares in all stories; those that share most first. */
function addNeighbours(neighbours: readonly NeighbourView[]): readonly NeighbourView[] {
  return groupBy(neighbours, ({ link }) => link.id)
    .flatMap(({ items }) => {
      const [first] = items;
      if (first === undefined) return [];
      const sum = (count: (neighbour: NeighbourView) => number): number =>
        items.reduce((total, item) => total + count(item), 0);
      return {
        link: first.link,
        events: sum(({ events }) => events),
        claims: sum(({ claims }) => claims),
      };
    })
    .toSorted(
      (a, b) => b.events + b.claims - (a.events + a.claims) || compareNatural(a.link.id, b.link.id),
    );
}
