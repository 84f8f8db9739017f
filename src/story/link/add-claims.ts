import type { Claim } from '../../model/claim.ts';
import type { NameMatcher } from '../../names/name-matcher.ts';
import type { DraftSet } from '../drafts/draft-set.ts';
import { type ContentTables, getEntry, type Mutable, shownInOrder } from './content-tables.ts';
import { linkProse } from './link-prose.ts';

/** Makes the claims and links them with their stories, events and actors. */
export function addClaims(
  set: DraftSet,
  { claims, stories, events, actors }: ContentTables,
  findNames: NameMatcher,
): void {
  for (const { id, fields, body } of shownInOrder(set.claims)) {
    const event = fields.event === undefined ? null : getEntry(events, fields.event);
    const claim: Mutable<Claim> = {
      noun: 'claim',
      id,
      story: getEntry(stories, fields.story),
      statement: fields.statement,
      topic: fields.topic ?? null,
      about: (fields.about ?? []).map((actor) => getEntry(actors, actor)),
      event,
      gives: fields.gives ?? null,
      body: body.body,
      prose: linkProse(body.body, findNames).prose,
      reports: [],
      linkedFrom: [],
    };
    claims.set(id, claim);
    getEntry(stories, fields.story).claims.push(claim);
    event?.claims.push(claim);
    for (const actor of fields.about ?? []) getEntry(actors, actor).claimsAbout.push(claim);
  }
}
