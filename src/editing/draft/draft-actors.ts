import type { KnownEntries } from '../../drafting/known/known-entries.ts';
import { nameBearers } from '../../drafting/known/name-bearers.ts';
import type { BriefProposal } from '../../drafting/proposal.ts';
import type { NamedActor } from '../../drafting/voices/voice.ts';
import { likelyId } from '../../file/text/likely-id.ts';
import { pathOf } from '../../file/validate-file.ts';
import { type EditableSite, findFault, idsOf, refusePlace } from '../editable-site.ts';
import { refuseId } from '../refuse-id.ts';
import { chooseStubs, type DraftedStub, draftStub } from './draft-stubs.ts';

/** The stubs that get a file, and the ids by which the actors that an article names are referred to. */
export interface DraftedActors {
  readonly stubs: readonly DraftedStub[];
  /** The id of an actor; null where it has none and no stub. */
  readonly idOf: (actor: NamedActor) => string | null;
}

/** Chooses the stubs for what an article names, and finds the actors that it names by their names, ids and stubs. */
export function draftActors(
  site: EditableSite,
  known: KnownEntries,
  proposal: BriefProposal,
): DraftedActors {
  const actors = new Set(idsOf(site, 'actor'));
  const bearersOf = nameBearers(known.actors);
  const taken = new Set([...actors, ...idsOf(site, 'place')]);
  const stubs = chooseStubs(proposal.stubs, proposal.agencies, taken).filter(
    (stub) => bearersOf(stub.stub.name).length === 0 && isWritable(site, stub),
  );
  const newIds = new Map(
    stubs.flatMap(({ stub, id }) => (stub.noun === 'actor' ? [[stub.name, id]] : [])),
  );
  const idOf = ({ actor, name }: NamedActor): string | null => {
    const [bearer, other] = bearersOf(name);
    const slug = likelyId(name);
    // An actor whose id is that of the name is most likely meant.
    const likely = slug !== null && actors.has(slug) ? slug : null;
    return actor ?? newIds.get(name) ?? (other === undefined ? bearer : null) ?? likely;
  };
  return { stubs, idOf };
}

/** Where the file of a stub goes. */
export function placeOf({ stub: { noun }, id }: DraftedStub): string {
  return pathOf({ noun, id });
}

/** Whether a stub can have a file of its own: its name is one, and nothing is in its place or was found there once. */
function isWritable(site: EditableSite, stub: DraftedStub): boolean {
  return (
    refuseId(site, stub.stub.noun, stub.id, '') === null &&
    refusePlace(site, placeOf(stub)) === null &&
    isSound(
      stub,
      draftStub(stub, () => null),
    )
  );
}

/** The text of a stub, without the offices that the check would refuse. */
export function draftSoundStub(
  stub: DraftedStub,
  idOf: (actor: NamedActor) => string | null,
): string {
  const text = draftStub(stub, idOf);
  return isSound(stub, text) ? text : draftStub(stub, () => null);
}

function isSound(stub: DraftedStub, text: string): boolean {
  return findFault({ path: placeOf(stub), bytes: new TextEncoder().encode(text) }) === null;
}
