import type { ProposedAgency, ProposedStub } from '../../drafting/proposal.ts';
import type { NamedActor } from '../../drafting/voices/voice.ts';
import { likelyId } from '../../file/text/likely-id.ts';
import type { PlainValue } from '../../file/yaml/plain-value.ts';
import { given, printFields, proposed } from './proposed-yaml.ts';

/** A name that the article has and no entry bears, with the id that it gets. */
export interface DraftedStub {
  readonly stub: ProposedStub;
  readonly id: string;
}

/**
 * The stubs that get a file: names of which an id can be made that no actor and no place has yet. An agency that is named in the date
 * line or credited is one of them.
 */
export function chooseStubs(
  stubs: readonly ProposedStub[],
  agencies: readonly ProposedAgency[],
  taken: ReadonlySet<string>,
): readonly DraftedStub[] {
  const unknown = agencies.flatMap(({ actor, name, from, paragraph }): ProposedStub[] =>
    actor !== null || from === 'text'
      ? []
      : [
          {
            noun: 'actor',
            kind: 'organisation',
            name,
            memberships: [],
            paragraphs: paragraph === null ? [] : [paragraph],
          },
        ],
  );
  const seen = new Set<string>();
  // What a date line or a credit names is an agency, whatever else it looks like.
  return [...unknown, ...stubs].flatMap((stub) => {
    const id = likelyId(stub.name);
    if (id === null || id.length > 100 || taken.has(id) || seen.has(id)) return [];
    seen.add(id);
    return [{ stub, id }];
  });
}

/** The text of the entry of a stub: what the article says it is, marked. */
export function draftStub(
  { stub }: DraftedStub,
  idOf: (actor: NamedActor) => string | null,
): string {
  const { noun, kind, name, memberships, paragraphs } = stub;
  const where = paragraphs.length === 0 ? '' : `in paragraph ${paragraphs.join(', ')}`;
  const offices = memberships.flatMap(({ role, organization }): PlainValue[] => {
    const id = organization === null ? null : idOf(organization);
    return id === null ? [] : [{ organization: id, role }];
  });
  const [loose] = memberships.filter(({ organization }) => organization === null);
  const fields = [
    ...(noun === 'actor' ? [proposed('kind', kind ?? 'person')] : []),
    proposed('name', name, [where, loose?.role ?? ''].filter((part) => part !== '').join('; ')),
    given('status', 'draft'),
    ...(offices.length === 0 ? [] : [proposed('memberships', offices)]),
  ];
  return `---\n${printFields(fields).join('\n')}\n---\n`;
}
