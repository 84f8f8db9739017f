import type { Actor, Member } from '../../model/actor.ts';
import { foldName } from '../../names/fold-text.ts';
import type { NameMatcher } from '../../names/name-matcher.ts';
import type { DraftSet } from '../draft-set.ts';
import { linkProse } from '../link-prose.ts';
import { type ContentTables, getEntry, type Mutable, shownInOrder } from './content-tables.ts';

/** Makes the actors, without what leads to others. */
export function makeActors(set: DraftSet, findNames: NameMatcher): ContentTables['actors'] {
  return new Map(
    shownInOrder(set.actors).map(({ id, fields, body }) => [
      id,
      {
        noun: 'actor',
        id: id as Actor['id'],
        kind: fields.kind,
        name: fields.name,
        label: fields.name,
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

/** Links actors by their memberships, both ways, and tells namesakes apart by them. */
export function fillMemberships(set: DraftSet, { actors }: ContentTables): void {
  for (const [id, actor] of actors) {
    for (const { organization, role, from, to } of getEntry(set.actors, id).fields.memberships ??
      []) {
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
  const byName = Map.groupBy(actors.values(), ({ name }) => foldName(name));
  for (const namesakes of byName.values()) {
    if (namesakes.length > 1) disambiguate(namesakes);
  }
}

/** By role, else by organisation; by id where that is the same or unknown. */
function disambiguate(namesakes: readonly Mutable<Actor>[]): void {
  const marks = namesakes.map(({ memberships }) => {
    const [first] = memberships;
    return first === undefined ? null : (first.role ?? first.organization.name);
  });
  for (const [index, actor] of namesakes.entries()) {
    const mark = marks[index] ?? null;
    const isOwn = mark !== null && marks.filter((other) => other === mark).length === 1;
    actor.label = `${actor.name} (${isOwn ? mark : actor.id})`;
  }
}
