import { dayAfterStart, entryFile, idOf } from './entry-file.ts';
import type { Random } from './random.ts';
import { sentence } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface InventedActor {
  readonly id: string;
  readonly kind: 'person' | 'organisation' | 'state';
  readonly name: string;
  /** A name that may stand for it in a text. */
  readonly short: string;
  /** Whether it publishes or relays news. */
  readonly outlet: boolean;
}

/** The kinds in the order in which actors are invented: every ten of them hold six people. */
const casting = [
  { kind: 'state', outlet: false },
  { kind: 'organisation', outlet: true },
  { kind: 'organisation', outlet: true },
  { kind: 'person', outlet: false },
  { kind: 'person', outlet: false },
  { kind: 'person', outlet: false },
  { kind: 'organisation', outlet: false },
  { kind: 'person', outlet: false },
  { kind: 'person', outlet: false },
  { kind: 'person', outlet: false },
] as const;

/** Invents `count` actors: at least one of each kind where there are seven or more. */
export function inventActors(count: number, vocabulary: Vocabulary): InventedActor[] {
  return Array.from({ length: count }, (_, index) => {
    const { kind, outlet } = casting[index % casting.length] ?? casting[0];
    const first = vocabulary.name();
    if (kind === 'state') return { id: idOf(first), kind, name: first, short: first, outlet };
    if (kind === 'person') {
      const short = vocabulary.name();
      const name = `${first} ${short}`;
      return { id: idOf(name), kind, name, short, outlet };
    }
    const name = `${first} ${outlet ? 'Wire' : 'Assembly'}`;
    return { id: idOf(name), kind, name, short: `the ${name}`, outlet };
  });
}

/** The file of an actor: a person belongs to organisations and states, an organisation to a state. */
export function actorFile(
  actor: InventedActor,
  all: readonly InventedActor[],
  random: Random,
  vocabulary: Vocabulary,
): string {
  const { id, kind, name, short } = actor;
  const hosts = all.filter(
    (other) => other.id !== id && other.kind === (kind === 'person' ? 'organisation' : 'state'),
  );
  const memberships = random.sample(hosts, kind === 'person' ? 2 : 1).map((host, index) => {
    const begin = -2000 + index * 700 + random.below(600);
    return {
      organization: host.id,
      role: kind === 'person' ? `${vocabulary.adjective()} ${vocabulary.noun()}` : undefined,
      from: dayAfterStart(begin).slice(0, random.pick([4, 7, 10])),
      to: index === 0 && kind === 'person' ? dayAfterStart(begin + 650).slice(0, 7) : undefined,
    };
  });
  return entryFile(
    {
      kind,
      name,
      aliases: kind === 'person' ? [short] : undefined,
      weakAliases: random.chance(0.3) ? [`${name.charAt(0)}. ${short}`] : undefined,
      memberships: kind === 'state' || memberships.length === 0 ? undefined : memberships,
      summary: sentence(random, vocabulary),
    },
    random.chance(0.5) ? sentence(random, vocabulary) : '',
  );
}
