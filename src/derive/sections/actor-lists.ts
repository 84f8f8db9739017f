import type { Actor } from '../../model/actor.ts';
import { oneADocument } from '../../model/source.ts';
import { findNeighbours } from '../actors/find-neighbours.ts';
import { deriveMember, findMembers } from '../actors/members.ts';
import { deriveNeighbour } from '../actors/neighbour-view.ts';
import { countBySource } from '../actors/report-counts.ts';
import { findContested, findSaid, findUnnamed } from '../actors/said-claims.ts';
import { findSpellings } from '../actors/spellings.ts';
import { listedReports } from '../evidence/counted-reports.ts';
import { findStories } from '../evidence/story-cast.ts';
import { entryLink } from '../parts/entry-link.ts';
import { limits } from '../parts/limit.ts';
import { findMentions } from '../parts/mentions.ts';
import { deriveReport } from '../parts/report-view.ts';
import { inStoryOrder } from '../parts/story-order.ts';
import { deriveClaimRow } from '../rows/claim-row.ts';
import { deriveSourceRow } from '../rows/source-row.ts';
import { type LongList, longList } from './long-list.ts';
import { asLinks, asRows } from './section-items.ts';

/** The lists of an actor's page that may outgrow it. Its events are not among them: they have a timeline. */
export function findActorLists(actor: Actor) {
  const mentions = findMentions(actor);
  return {
    said: longList(actor, {
      section: 'said',
      limit: limits.main,
      items: findSaid(actor),
      derive: (derive) => derive(),
      show: (items) => ({ kind: 'said', items }),
    }),
    contested: longList(actor, {
      section: 'contested',
      limit: limits.main,
      items: findContested(actor),
      derive: (derive) => derive(),
      show: (items) => ({ kind: 'said', items }),
    }),
    unnamed: longList(actor, {
      section: 'unnamed',
      limit: limits.main,
      items: findUnnamed(actor),
      derive: (derive) => derive(),
      show: (items) => ({ kind: 'said', items }),
    }),
    about: longList(actor, {
      section: 'about',
      limit: limits.main,
      items: inStoryOrder(actor.claimsAbout),
      derive: deriveClaimRow,
      show: asRows,
    }),
    relayed: longList(actor, {
      section: 'relayed',
      limit: limits.main,
      items: listedReports(actor.relayed),
      derive: deriveReport,
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
      items: findNeighbours(actor),
      derive: deriveNeighbour,
      show: (items) => ({ kind: 'neighbours', items }),
    }),
    spellings: longList(actor, {
      section: 'spellings',
      limit: limits.side,
      items: findSpellings(actor),
      derive: (spelling) => spelling,
      show: (items) => ({ kind: 'spellings', items }),
    }),
    stories: longList(actor, {
      section: 'stories',
      limit: limits.side,
      items: findStories(actor),
      derive: entryLink,
      show: asLinks,
    }),
    heard: longList(actor, {
      section: 'heard',
      limit: limits.side,
      items: countBySource(actor.spoken),
      derive: (count) => count,
      show: (items) => ({ kind: 'counts', items }),
    }),
    agencyFor: longList(actor, {
      section: 'agency-for',
      limit: limits.side,
      items: countBySource(actor.relayed),
      derive: (count) => count,
      show: (items) => ({ kind: 'counts', items }),
    }),
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
      items: oneADocument(actor.published),
      derive: deriveSourceRow,
      show: asRows,
    }),
  } satisfies Record<string, LongList<unknown>>;
}
