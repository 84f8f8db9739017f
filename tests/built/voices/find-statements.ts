/** A sentence of the site that says of somebody that he affirms, denies or leaves open a claim. */
export interface Statement {
  /** Null where it is not said which. */
  readonly claim: string | null;
  /** Null where it is not said in which source, as in a cell of a table that stands under its source. */
  readonly source: string | null;
  readonly stance: string;
  /** The id of an actor, several joined by `+`, what an unnamed voice is called, or `itself`. */
  readonly voice: string;
  readonly text: string;
}

const stances: Readonly<Record<string, string>> = {
  aff: 'affirms',
  den: 'denies',
  lef: 'open',
};

const name = '⟦(?:actor|source|unnamed):[^⟧]+⟧';
const voice = `${name}(?:(?:, ${name})* and ${name})?(?: \\(unnamed(?:, belonging to: ${name})?\\))?`;
const occasion = '(?: \\((?!in )(?:[^()⟦]|⟦event:[^⟧]+⟧)*\\))?';
const within = `(?: \\(in (?:⟦source:[^⟧]+⟧(?:, )?)+\\))?`;
const item = `${voice}${occasion}${within}`;

/** All ways in which the words of the site bind a stance to somebody, and what the words after them are about. */
const pattern = new RegExp(
  [
    // "Denied by: A (in B, C); D"; "Denied by A: C"
    `(?<by>affirmed|denied|left open) by:? (?<list>${item}(?:[;,] ${item})*)(?::\\s*⟦claim:(?<of>[^⟧]+)⟧)?`,
    // "Denied in the source’s own voice"
    '(?<own>affirmed|denied|left open) in the source’s own voice',
    // "B Denied (A)", "B Denied"
    `⟦source:(?<in>[^⟧]+)⟧(?: \\(\\d+ versions\\))? (?<overview>affirmed|denied|left open)(?! by| in the)[^⟦\\n(]*(?:\\((?<whose>${voice})\\))?`,
    '⟦claim:(?<claim>[^⟧]+)⟧',
    '⟦source:(?<source>[^⟧]+)⟧',
    '(?<cell>⟦cell⟧)',
    // What follows is said of an event.
    '(?<other>⟦event:[^⟧]+⟧|Dates given by the sources)',
  ].join('|'),
  'giu',
);

/** What the words of the site say in a text with tokens, and what is left of the text. */
export function findStatements(
  text: string,
  /** Of which source the page is, where it is of one. */
  source: string | null,
): { readonly statements: readonly Statement[]; readonly rest: string } {
  let inClaim: string | null = null;
  let inSource = source;
  const statements: Statement[] = [];
  const rest = text.replace(pattern, (found, ...captured) => {
    const groups = captured.at(-1) as Readonly<Record<string, string | undefined>>;
    if (groups['claim'] !== undefined) inClaim = groups['claim'];
    if (groups['other'] !== undefined) inClaim = null;
    if (groups['cell'] !== undefined) inSource = null;
    if (groups['source'] !== undefined) inSource = groups['source'];
    const add = (said: string, parts: Partial<Statement> & { readonly voice: string }): void => {
      const stance = stances[said.slice(0, 3).toLowerCase()] ?? said;
      statements.push({ claim: inClaim, source: null, stance, text: found, ...parts });
    };
    const { by, list = '', of, own } = groups;
    if (of !== undefined) inClaim = of;
    if (own !== undefined) add(own, { voice: 'itself', source: inSource });
    if (groups['overview'] !== undefined) {
      inSource = groups['in'] ?? null;
      const { whose } = groups;
      add(groups['overview'], {
        ...(whose === undefined ? { voice: 'itself' } : speakerOf(whose)),
        source: inSource,
      });
    }
    if (by !== undefined) {
      for (const [one] of list.matchAll(new RegExp(item, 'gu'))) {
        const sources = Array.from(/ \(in (.*)\)$/u.exec(one)?.[1]?.matchAll(token) ?? [], idOf);
        const speaker = speakerOf(one.replace(/ \(in .*\)$/u, ''));
        const places =
          sources.length > 0 ? sources : [speaker.source ?? (of === undefined ? inSource : null)];
        for (const place of places) add(by, { ...speaker, source: place });
      }
    }
    return by === undefined && own === undefined && groups['overview'] === undefined ? found : '';
  });
  return { statements, rest };
}

const token = /⟦(actor|source|unnamed):([^⟧]+)⟧/gu;

/** Who speaks: a source that is named as the one who does speaks in its own voice. */
function speakerOf(text: string): { readonly voice: string; readonly source: string | null } {
  const found = [...text.replace(/ \(.*$/su, '').matchAll(token)];
  const [, noun, id = ''] = found[0] ?? [];
  return noun === 'source'
    ? { voice: 'itself', source: id }
    : { voice: found.map(idOf).sort().join('+'), source: null };
}

function idOf([, , id = '']: RegExpMatchArray): string {
  return id;
}
