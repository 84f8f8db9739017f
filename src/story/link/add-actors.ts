import type { Member } from '../../model/actor.ts';
import type { NameMatcher } from '../../names/name-matcher.ts';
import type { DraftSet } from '../drafts/draft-set.ts';
import { type ContentTables, getEntry, shownInOrder } from './content-tables.ts';
import { linkProse } from './link-prose.ts';

/** Makes the actors, without what leads to others. */
export function makeActors(
  set: DraftSet,
  findNames: NameMatcher,
  labels: ReadonlyMap<string, string>,
): ContentTables['actors'] {
  return new Map(
    shownInOrder(set.actors).map(({ id, fields, body }) => [
      id,
      {
        noun: 'actor',
        id,
        kind: fields.kind,
        name: fields.name,
        label: labels.get(id) ?? fields.name,
        aliases: fields.aliases ?? [],
        weakAliases: fields.weakAliases ?? [],
        memberships: [],
        wikidata: fields.identifiers?.wikidata ?? null,
        summary: fields.summary ?? null,
        body: body.body,
        prose: linkProse(body.body, findNames, { noun: 'actor', id }).prose,
        members: [],
        events: [],
        claimsAbout: [],
        spoken: [],
        unnamed: [],
        relayed: [],
        published: [],
        namedBy: [],
        mentions: [],
      },
    ]),
  );
}

/** Links actors by their memberships, both ways. */
export function fillMemberships(set: DraftSet, { actors }: ContentTables): void {
  for (const actor of actors.values()) {
    const { memberships = [] } = getEntry(set.actors, actor.id).fields;
    for (const { organization, role, from, to } of memberships) {
      const membership = {
        organization: getEntry(actors, organization),
        role: role ?? null,
        from: from ?? null,
        to: to ?? null,
      };
      const member: Member = { actor, membership };
      actor.memberships.push(membership);
      getEntry(actors, organization).members.push(member);
    }
  }
}
