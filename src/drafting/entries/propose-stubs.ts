import type { Named } from '../names/find-names.ts';
import type { FoundOffice } from '../names/find-offices.ts';
import type { ProposedMembership, ProposedStub } from '../proposal.ts';
import type { VoicedSentence } from '../voices/read-voices.ts';

type PlacedOffice = FoundOffice & { readonly paragraph: number };

/**
 * Names of which nothing is known, as files of their own: people, organisations and places. A last name alone is one with the whole name
 * that the article gives elsewhere, and an organisation's capitals in brackets, `(NPA)`, are one with its name.
 */
export function proposeStubs(
  sentences: readonly VoicedSentence[],
  offices: readonly PlacedOffice[],
): readonly ProposedStub[] {
  const found = sentences.flatMap(({ names, paragraph, attributions }) => {
    const spoken = attributions.flatMap(({ voice, via }) => [
      ...(voice?.kind === 'actors' ? voice.actors : []),
      ...via,
    ]);
    return names
      .filter(
        ({ actor, place, kind }) =>
          actor === null && place === null && kind !== 'other' && kind !== 'known',
      )
      .map((name) => ({ name, paragraph, speaks: spoken.some((each) => each.name === name.name) }));
  });
  const owned = offices.flatMap(({ of, paragraph }) =>
    of !== null && of.actor === null ? [{ name: of.name, paragraph }] : [],
  );
  const whole = found.filter(({ name }) => !found.some((other) => isLastOf(name, other.name)));
  const grouped = Map.groupBy(whole, ({ name }) => name.name);
  return [...grouped].flatMap(([name, all]): ProposedStub[] => {
    const [first] = all;
    if (first === undefined) return [];
    const kind = kindOf(
      all.map((each) => each.name),
      owned.some((each) => each.name === name),
    );
    const memberships = membershipsOf(name, offices);
    const isPerson = kind === 'person';
    // One capital word may be anything.
    if (
      isPerson &&
      !/\s/u.test(name) &&
      memberships.length === 0 &&
      !all.some(({ speaks }) => speaks)
    )
      return [];
    const paragraphs = found.flatMap((each) =>
      each.name.name === name || (isPerson && isLastOf(each.name, first.name))
        ? [each.paragraph]
        : [],
    );
    return [
      {
        noun: kind === 'place' ? 'place' : 'actor',
        kind: kind === 'place' ? null : kind,
        name,
        memberships,
        paragraphs: [...new Set(paragraphs)],
      },
    ];
  });
}

function isLastOf(short: Named, long: Named): boolean {
  return long.name !== short.name && long.kind === 'person' && long.name.endsWith(` ${short.name}`);
}

/** What most of its mentions look like; whom an office belongs to is an organisation. */
function kindOf(names: readonly Named[], isOwner: boolean): 'person' | 'organisation' | 'place' {
  const kinds = names.map(({ kind }) => kind);
  const count = (kind: Named['kind']): number => kinds.filter((each) => each === kind).length;
  if (isOwner && count('place') === 0) return 'organisation';
  const [best] = (['person', 'organisation', 'place'] as const).toSorted(
    (a, b) => count(b) - count(a),
  );
  return best ?? 'organisation';
}

function membershipsOf(name: string, offices: readonly PlacedOffice[]): ProposedMembership[] {
  const own = offices.filter(({ holder }) => holder.name === name);
  const found = own.map(({ role, of }) => ({ role, organization: of }));
  return found.filter(
    (each, index) =>
      found.findIndex(
        ({ role, organization }) =>
          role === each.role && organization?.name === each.organization?.name,
      ) === index,
  );
}
