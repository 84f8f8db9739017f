import type { ActorKind } from '../../model/actor.ts';
import type { Named } from '../names/find-names.ts';
import type { FoundOffice } from '../names/find-offices.ts';
import type { ProposedMembership, ProposedStub } from '../proposal.ts';
import type { VoicedSentence } from '../voices/read-voices.ts';

/** An office with the paragraph that gives it. */
type PlacedOffice = FoundOffice & { readonly paragraph: number };

/**
 * Names of which nothing is known, as files of their own: people, organisations and places, in the order in which the article first names
 * them. Whom an office belongs to is one too: a state where only states have such an office.
 */
export function proposeStubs(
  sentences: readonly VoicedSentence[],
  offices: readonly PlacedOffice[],
): readonly ProposedStub[] {
  const named = sentences.flatMap(({ names, paragraph, attributions }) =>
    names.filter(isNew).map((name) => ({
      name,
      paragraph,
      speaks: attributions.some(({ voice, via }) =>
        [...(voice.kind === 'actors' ? voice.actors : []), ...via].some(
          (each) => each.name === name.name,
        ),
      ),
    })),
  );
  const owners = ownersIn(sentences, offices);
  return [...Map.groupBy(named, ({ name }) => name.name)].flatMap(([name, all]): ProposedStub[] => {
    const kind = owners.get(name) ?? kindOf(all.map((each) => each.name.kind));
    if (kind === null) return [];
    const memberships = membershipsOf(name, offices);
    // One word with a capital may be anything.
    const isSure = name.includes(' ') || memberships.length > 0 || all.some(({ speaks }) => speaks);
    if (kind === 'person' && !isSure) return [];
    const isPlace = kind === 'place';
    const paragraphs = [...new Set(all.map(({ paragraph }) => paragraph))];
    return [
      {
        noun: isPlace ? 'place' : 'actor',
        kind: isPlace ? null : kind,
        name,
        memberships,
        paragraphs,
      },
    ];
  });
}

function isNew({ actor, place, kind }: Named): boolean {
  return actor === null && place === null && kind !== 'known';
}

/** What only a state has: the holder of such an office makes its owner one. */
const ofStates =
  /(?<!\p{L})(?:minister|ministry|government|army|navy|military|air force|coast guard|ambassador|envoy|negotiator|parliament|premier|chancellor|king|queen|troops|soldiers|diplomats?)(?!\p{L})/iu;

/** The names to which an office, or somebody without a name, belongs, each with its kind. */
function ownersIn(
  sentences: readonly VoicedSentence[],
  offices: readonly PlacedOffice[],
): ReadonlyMap<string, ActorKind> {
  const byOffice = offices.map(({ of, role }) => ({ of, words: role }));
  const byVoice = sentences.flatMap(({ attributions }) =>
    attributions.flatMap(({ voice }) =>
      voice.kind === 'unnamed' ? [{ of: voice.of, words: voice.who }] : [],
    ),
  );
  const kinds = new Map<string, ActorKind>();
  for (const { of, words } of [...byOffice, ...byVoice]) {
    if (of === null || of.actor !== null) continue;
    const isState = ofStates.test(words) && !of.name.includes(' ');
    if (isState || !kinds.has(of.name)) kinds.set(of.name, isState ? 'state' : 'organisation');
  }
  return kinds;
}

/** What most mentions of a name look like; null where nothing says what it is. */
function kindOf(kinds: readonly Named['kind'][]): 'person' | 'organisation' | 'place' | null {
  const count = (kind: Named['kind']): number => kinds.filter((each) => each === kind).length;
  const [best] = (['person', 'organisation', 'place'] as const).toSorted(
    (a, b) => count(b) - count(a),
  );
  return best === undefined || count(best) === 0 ? null : best;
}

function membershipsOf(name: string, offices: readonly PlacedOffice[]): ProposedMembership[] {
  const found = offices
    .filter(({ holder }) => holder.name === name)
    .map(({ role, of }) => ({ role, organization: of }));
  return [
    ...Map.groupBy(found, ({ role, organization }) => `${role}\n${organization?.name}`).values(),
  ].flatMap(([first]) => first ?? []);
}
