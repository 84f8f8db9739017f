import type { Article } from '../article/article.ts';
import { knownNameFinder } from '../known/find-known-names.ts';
import type { KnownEntries } from '../known/known-entries.ts';
import type { ProposedAgency } from '../proposal.ts';
import type { Sentence } from '../voices/sentence.ts';

/** Names of agencies that print credits, folded to small letters. */
const agencies: ReadonlySet<string> = new Set(
  'reuters|ap|associated press|the associated press|afp|agence france-presse|dpa|efe|ansa|tass|interfax|ria novosti|xinhua|kyodo|jiji|pti|ani|ians|upi|bloomberg|anadolu|anadolu agency|yonhap|belga|apa|sda|keystone-sda|lusa|ukrinform|interfax-ukraine|aap|pa|pa media|press association|canadian press|the canadian press|nna|irna|wam|spa|antara|bernama|tanjug|mti|ctk|pap|ntb|tt|ritzau|stt'.split(
    '|',
  ),
);

/**
 * The agencies of an article: in its date line, in credits (`Reuters`, `Source: AFP`), and those that its text calls an agency, such as
 * `state news agency X`, or on whose word it relies by name.
 */
export function proposeAgencies(
  { dateLine, credits, furniture }: Article,
  sentences: readonly Sentence[],
  known: KnownEntries,
): readonly ProposedAgency[] {
  const idOf = actorFinder(known);
  const inLine = dateLine?.agency == null ? [] : [found(dateLine.agency, 'date line', null)];
  const credited = [...credits, ...furniture].flatMap((line) =>
    [...line.matchAll(/\p{L}[\p{L}.&’'-]*(?:\s\p{Lu}[\p{L}.&’'-]*){0,2}/gu)]
      .map(([name]) => name)
      .filter((name) => agencies.has(name.toLowerCase()) && /^\p{Lu}/u.test(name))
      .map((name) => found(name, 'credit', null)),
  );
  const inText = sentences.flatMap(({ text, names, paragraph }) =>
    names
      .filter(({ start, end, name }) => isAgency(text, start, end, name))
      .map(({ name }) => found(name, 'text', paragraph)),
  );
  const byName = Map.groupBy(
    [...inLine, ...credited, ...inText],
    ({ actor, name }) => actor ?? name.toLowerCase(),
  );
  return [...byName.values()].flatMap(([first]) => first ?? []);

  function found(
    name: string,
    from: ProposedAgency['from'],
    paragraph: number | null,
  ): ProposedAgency {
    return { name, actor: idOf(name), from, paragraph };
  }
}

function isAgency(text: string, start: number, end: number, name: string): boolean {
  if (
    agencies.has(name.toLowerCase()) &&
    /^\p{Lu}/u.test(name) &&
    !/^(?:AP|PA|TT|SPA|AAP)$/u.test(name)
  )
    return true;
  if (
    /\s(?:(?:News|Press|Telegraph(?:ic)?|Information)\s+Agency|News\s+Service|Newswire)$/u.test(
      name,
    )
  )
    return true;
  const before = /(?:news|press|wire|information)\s+(?:agency|service)\s+$/iu.test(
    text.slice(0, start),
  );
  const after =
    /^\s+(?:news|press|wire)\s+(?:agency|service)|^,\s+(?:an?|the|\p{L}+['’]s)\s(?:[\p{L}-]+\s){0,3}(?:news|press|wire)\s+(?:agency|service)/iu.test(
      text.slice(end),
    );
  return before || after;
}

/** The known actor of a name, whatever its letter case: a date line may write it in capitals. */
function actorFinder(known: KnownEntries): (name: string) => string | null {
  const find = knownNameFinder(known);
  return (name) => {
    const [exact] = find(name).filter(({ noun, by }) => noun === 'actor' && by === 'name');
    if (exact !== undefined) return exact.id;
    const loose = known.actors.filter((actor) =>
      [actor.name, ...actor.aliases].some((each) => each.toLowerCase() === name.toLowerCase()),
    );
    return loose.length === 1 ? (loose[0]?.id ?? null) : null;
  };
}
