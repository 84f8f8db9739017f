import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { privateNote } from '../dialects/dialect.ts';
import { findBareNouns } from '../dialects/find-bare-nouns.ts';
import { findDialects } from '../dialects/find-dialects.ts';

/** Markup in a text that is shown as it is written. */
export interface Markup {
  /** `&amp;` */
  readonly found: string;
  /** The way out. */
  readonly note: string;
}

interface Kind {
  readonly pattern: RegExp;
  /** The way out for a match; null where the match is no markup after all. */
  readonly noteFor: (match: string) => string | null;
}

const plain = (note: string) => (): string => note;
const noteAbove = 'A note for editors is a `#` comment above the field.';
const inBody = 'A field is shown as it is written; Markdown is read in the body alone.';

/** The most findings that one text gets. */
const mostFindings = 5;

/** The most that is compared for them: among that many, at least as many appear by themselves. */
const mostCompared = 100;

/** Finds the entities, tags, emphasis, links and other marks that a plain text would show as code. */
export function findMarkup(text: string): readonly Markup[] {
  const seen = new Set<string>();
  const found = kinds.flatMap(({ pattern, noteFor }) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: match, index }) => {
      const note = noteFor(match);
      if (note === null || seen.has(match)) return [];
      seen.add(match);
      return [{ found: match.trim(), note, start: index, end: index + match.length }];
    }),
  );
  const opened = new Set(found.map(({ found: match }) => /^<[a-z]\w*/i.exec(match)?.[0]));
  const closing = (match: string): boolean =>
    match.startsWith('</') && opened.has(`<${/\w+/.exec(match)?.[0]}`);
  const all = [...found.filter((markup) => !closing(markup.found)), ...findOtherDialects(text)]
    .sort((one, other) => one.start - other.start)
    .slice(0, mostCompared);
  // Of two that overlap the wider one is enough, and of equal ones the first.
  return all
    .filter((markup, index) => !all.some((other, at) => hides(other, markup, at < index)))
    .slice(0, mostFindings)
    .map(({ found: match, note }) => ({ found: match, note }));
}

/** What a body would refuse too, in the words of a field: no backslash helps here, since it would be seen. */
function findOtherDialects(text: string): (Markup & TextRange)[] {
  const left = findDialects(text, mostFindings, ({ inBodyOnly }) => !inBodyOnly).map(
    ({ start, end, found, dialect }) => ({
      start,
      end,
      found: found.trim(),
      note: dialect.note === privateNote ? noteAbove : `Write plain text. ${inBody}`,
    }),
  );
  const nouns = findBareNouns(text).map(({ start, end, found }) => ({
    start,
    end,
    found,
    note: 'Write the words alone; put the link into the body.',
  }));
  return [...left, ...nouns];
}

interface TextRange {
  readonly start: number;
  readonly end: number;
}

function hides(one: TextRange, other: TextRange, isBefore: boolean): boolean {
  if (one === other || one.start >= other.end || other.start >= one.end) return false;
  const wider = one.end - one.start - (other.end - other.start);
  return wider > 0 || (wider === 0 && isBefore);
}

// An asterisk or an underscore within a word is a part of it: `Leser*innen`, `M*A*S*H`, `snake_case`, `@_ana_`.
const cjk = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
const before = String.raw`(?<=^|[\s(\[（「『“„‘«"'—–，。、；：！？\/${cjk}])`;
const after = String.raw`(?=$|[\s.,;:!?)\]）」』”“’»"'…—–，。、；：！？\/\-${cjk}])`;

/** Text between two equal marks that touch it and are outside of words. */
function between(mark: string, excluded: string): RegExp {
  const inner = String.raw`[^\s${excluded}](?:[^\n${excluded}]*[^\s${excluded}])?`;
  const word = String.raw`(?=[^\n${excluded}]*[\p{L}\p{N}])`;
  return new RegExp(`${before}(${mark})${word}${inner}\\1${after}`, 'gmu');
}

const schemes = 'https?|mailto|actor|event|claim|source|place|brief|term|story';

/** The elements of HTML that people write into a text; `<redacted>` and `<ana@example.org>` are words. */
const elements = new Set(
  `a abbr acronym address article aside audio b bdi bdo big blockquote body br button caption center cite code col dd
  del details dfn div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe
  img input ins kbd label li link main mark math meta nav object ol option p picture pre q rp rt ruby s samp script
  section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th
  thead time title tr tt u ul var video wbr`.split(/\s+/),
);

const kinds: readonly Kind[] = [
  { pattern: /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/gi, noteFor: noteForEntity },
  {
    pattern: /<\?[^<>]*\?>|<![a-z[][^<>]*>|<\/?[a-z][a-z\d]*(?:\s+[^<>=]*=[^<>]*|\s*\/)?\s*>/gi,
    noteFor: noteForTag,
  },
  {
    pattern: new RegExp(
      String.raw`!?[\[［【][^\[\]\n]{0,300}[\]］】]\s?[(（]\s*(?:(?:${schemes})\s*[:：]|[^\s()]*[:\/#][^\s()]*[)）]|\))[^()\n]*[)）]?`,
      'giu',
    ),
    noteFor: plain('Write the words alone; put the link into the body.'),
  },
  {
    pattern: /!\[[^[\]\n]*\]\([^()\n]*\)/gu,
    noteFor: plain('Leave it out: the site shows no pictures.'),
  },
  {
    pattern: new RegExp(`<(?:${schemes}):[^\\s<>]+>`, 'giu'),
    noteFor: plain('Write it without the angle brackets; put a link into the body.'),
  },
  { pattern: between(String.raw`\*{1,3}`, String.raw`\*`), noteFor: plain(markNote('asterisks')) },
  { pattern: between('_{1,3}', '_'), noteFor: plain(markNote('underscores')) },
  { pattern: between('==', '='), noteFor: plain(markNote('equals signs')) },
  { pattern: between('`{1,3}', '`'), noteFor: plain(markNote('backticks')) },
  { pattern: /~~[^\s~](?:[^\n~]*[^\s~])?~~/gu, noteFor: plain(markNote('tildes')) },
  {
    pattern: /!?\[\[[^[\]\n]+\]\]/gu,
    noteFor: plain('Write the words alone; put the link into the body.'),
  },
  {
    pattern: /(?<![\p{L}\p{N}\]])\[[^[\]\n]+\]\[[\w-]*\]/gu,
    noteFor: plain('Write the words alone; put the link into the body.'),
  },
  {
    pattern: /\^\[[^[\]\n]+\]|\[\^[^[\]\s]+\]/gu,
    noteFor: plain('Put the footnote into the body.'),
  },
  { pattern: /\[!\p{L}{3,}\]/gu, noteFor: plain(`Leave it out. ${inBody}`) },
  {
    pattern: /\{\{[^\n]{0,300}?\}\}|\{%[^\n]{0,300}?%\}|\{[#.][\w-]+\}/gu,
    noteFor: plain(`Leave it out. ${inBody}`),
  },
  { pattern: /^(?::::|```|~~~).*$/gmu, noteFor: plain(`Leave it out. ${inBody}`) },
  { pattern: /^#{1,6}[ \t]+(?=\p{L})/gmu, noteFor: plain(`Leave the mark out. ${inBody}`) },
  {
    pattern: /^(?:[-*+]|\d{1,3}[.)])[ \t].*\n(?=(?:[-*+]|\d{1,3}[.)])[ \t])/gmu,
    noteFor: plain('Write a sentence; put the list into the body.'),
  },
  {
    pattern: /\n(?:-{3,}|={3,}|\*{3,}|_{3,})[ \t]*(?=$|\n)/gu,
    noteFor: plain(`Leave it out. ${inBody}`),
  },
  { pattern: /^>[ \t]?(?=[\p{L}"“„«‘])/gmu, noteFor: plain(`Leave the mark out. ${inBody}`) },
  {
    pattern: /^\[[^[\]\n]+\]:[ \t]*(?:<[^<>\n]*>|https?:\S+|#(?!\S))/gmu,
    noteFor: plain('Write the words alone; put the link into the body.'),
  },
  {
    pattern: /(?<=[.!?;,)”"]|[.!?)”"][ \t])\\n(?!\p{Ll})/gu,
    noteFor: plain('Write a space, or a sentence of its own.'),
  },
  {
    pattern: /\\[*[\]`#~&<>](?=[^\s\\])|(?<![:\\\p{P}\p{S}])\\_(?=\p{L})|\\"/gu,
    noteFor: (match) => `Write \`${match.slice(1)}\` alone: nothing needs a backslash in a field.`,
  },
];

function markNote(marks: string): string {
  return `Leave the ${marks} out. ${inBody}`;
}

/** `AT&T`, `R&D;` and `&c` are no entities. */
function noteForEntity(match: string): string | null {
  const name = match.slice(1).replace(/;$/, '');
  const character = name.startsWith('#') ? characterOf(name.slice(1)) : namedCharacter(name, match);
  if (character === null) return null;
  const isSeen = /^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(character);
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return isSeen
    ? `Write the character itself, \`${character}\`.`
    : `Write the character itself, U+${code}, or leave it out.`;
}

/** The names that are entities for browsers even without their semicolon, as far as no text has them otherwise. */
const withoutSemicolon = ['amp', 'nbsp', 'quot', 'lt', 'gt', 'apos', 'ndash', 'mdash', 'shy'];

function namedCharacter(name: string, match: string): string | null {
  if (!match.endsWith(';') && !withoutSemicolon.includes(name)) return null;
  return decodeNamedCharacterReference(name) || null;
}

function characterOf(digits: string): string | null {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  if (code > 0x10ffff) return '\ufffd';
  // A number of one digit is a name's (`Suite&#2`), not a character's.
  return code < 9 ? null : String.fromCodePoint(code);
}

function noteForTag(match: string): string | null {
  if (/^<[?!]/.test(match)) return `Leave it out. ${inBody}`;
  const name = /[a-z][a-z\d]*/i.exec(match)?.[0].toLowerCase() ?? '';
  return elements.has(name) ? `Leave the tag out. ${inBody}` : null;
}
