/** Markup that means nothing in a body: of another dialect of Markdown, of another language, or one that was not closed. */
export interface Dialect {
  /** Found in the typed text, where `\u0001` stands for what Markdown understood within a line. */
  readonly pattern: RegExp;
  /** What it is, or what was most likely meant: `expected …`. */
  readonly expected: string;
  /** How to write what was meant. */
  readonly note: string;
}

/** How a private note is kept: no body has a place for one. */
export const privateNote =
  'A note that is not to be published is a comment in the front matter, a line that begins with `#`.';

const nounLink =
  'Write `[text](actor:id)`, or with `event:`, `claim:`, `source:`, `place:`, `brief:`, `term:` or `story:`.';
const remove = 'Delete it: Markdown has nothing for it.';

// The beginning of a line, behind the marks of lists and quotations.
const line = '(?<=^[\\u0000 \\t]{0,60})';

function dialect(pattern: string, expected: string, note: string): Dialect {
  return { pattern: new RegExp(pattern, 'gmu'), expected, note };
}

/** In the order in which they are looked for: what an earlier one finds, no later one reports. */
export const dialects: readonly Dialect[] = [
  // Notes that their authors hold to be invisible
  dialect('%%[^\\n]{0,200}?(?:%%|$)', 'no comment', privateNote),
  dialect('<!--[^\\n]{0,200}', 'no comment', privateNote),
  dialect('\\{>>[^\\n]{0,200}', 'no comment', privateNote),
  dialect('\\{#[ \\w][^}\\n]{0,200}#\\}', 'no comment', privateNote),
  dialect(`${line}//(?=[ /]|$)[^\\n]{0,200}`, 'no comment', privateNote),
  dialect(`${line}\\.\\. [^\\n]{0,200}`, 'no comment or directive', privateNote),

  // Links and embedded things
  dialect(
    '!\\[\\[[^\\]\\n]{0,200}\\]\\]',
    'text',
    'Describe what the picture or file shows, or link to a page that shows it.',
  ),
  dialect('\\[\\[[^\\]\\n]{0,200}(?:\\]\\]|$)', 'a link with an address', nounLink),
  dialect(
    '\\^\\[[^\\]\\n]{0,200}',
    'a footnote',
    'Write `[^1]` here, and in a paragraph of its own `[^1]: …`.',
  ),
  dialect('\\[-?@[\\w:.-]{1,80}[^\\]\\n]{0,80}\\]', 'a link or a footnote', nounLink),
  dialect('\\[https?://[^\\s\\]]{1,200} [^\\]\\n]{1,100}\\]', 'a link', 'Write `[text](address)`.'),
  dialect(
    '\\[[^\\[\\]\\n]{1,100}\\|(?:https?:|www\\.|\\u0001)',
    'a link',
    'Write `[text](address)`.',
  ),

  // Notes, warnings and blocks
  dialect(
    '\\[![\\w-]{1,30}\\][+-]?',
    'a plain quotation',
    'Write the heading of a note in bold, `**Not confirmed**`.',
  ),
  dialect(`${line}:{3,}[^\\n]{0,80}`, 'plain paragraphs', remove),
  dialect(
    `${line}\\+{3,}[ \\t]*$`,
    'a body without front matter',
    'Front matter stands at the beginning of the file, between two lines `---`.',
  ),
  dialect(
    `${line}!{3} [^\\n]{0,80}`,
    'a plain paragraph',
    'Write the heading of a note in bold, `**Not confirmed**`.',
  ),
  dialect(`${line}#\\+\\w[^\\n]{0,80}`, 'Markdown', remove),
  dialect(`${line}(?:import|export)\\s[^\\n]{0,80}['"][^\\n]{0,20}['"];?$`, 'Markdown', remove),
  dialect(`${line}h[1-6]\\. `, 'a heading', 'Write `## ` before the text of the heading.'),
  dialect(
    `${line}={2,6}[ \\t][^\\n]{1,120}[ \\t]={2,6}[ \\t]*$`,
    'a heading',
    'Write `## ` before the text of the heading.',
  ),
  dialect(
    `${line}(?:#{2,}|＃+)[^\\s#＃][^\\n]{0,80}`,
    'a space behind the signs of a heading',
    'Write `## ` and the text of the heading.',
  ),
  dialect(
    `${line}#{7,}[ \\t]`,
    'a heading of level 2 to 6',
    'Write `## ` and the text of the heading.',
  ),
  dialect(
    `${line}\\*\\[[^\\]\\n]{1,80}\\]:`,
    'a footnote',
    'Explain the abbreviation in the text or in a footnote, `[^1]`.',
  ),
  dialect(`${line}[\\p{L}][\\w-]{0,40}::(?= )`, 'prose', remove),
  dialect('\\[[\\p{L}][\\w-]{0,40}:: ', 'prose', remove),
  dialect(
    '(?<=[ \\t])\\^[\\p{L}][\\w-]{0,60}(?=[ \\t]*$)',
    'no block id',
    'Delete it: a link leads to a heading, `[text](#words-of-the-heading)`.',
  ),
  dialect(
    `${line}\\^[\\p{L}][\\w-]{0,60}(?=[ \\t]*$)`,
    'no block id',
    'Delete it: a link leads to a heading, `[text](#words-of-the-heading)`.',
  ),

  // Placeholders of templates, and attributes
  dialect(
    '\\{\\{[^\\n]{0,200}?(?:\\}\\}|$)',
    'the text itself',
    'Write out what the template would put here.',
  ),
  dialect(
    '\\{%[^\\n]{0,200}?(?:%\\}|$)',
    'the text itself',
    'Write out what the template would put here.',
  ),
  dialect(
    '<%[^\\n]{0,200}?(?:%>|$)',
    'the text itself',
    'Write out what the template would put here.',
  ),
  dialect(
    '\\$\\{[^}\\n]{0,100}\\}',
    'the text itself',
    'Write out what the template would put here.',
  ),
  dialect(
    '\\{[#.:][ \\p{L}][^}\\n]{0,100}\\}',
    'no attributes',
    'Delete it: a heading has its anchor by its words, `#words-of-the-heading`.',
  ),
  dialect(
    '\\{(?:code|quote|panel|info|note|warning|noformat|color)[^}\\n]{0,80}\\}',
    'Markdown',
    'Write `> ` before a quotation, and three backticks around code.',
  ),
  dialect(
    '\\[/(?:b|i|u|s|url|quote|code|img|color|size|center|list)\\]',
    'Markdown',
    'Write `**bold**`, `*italic*`, `> ` before a quotation, `[text](address)`.',
  ),
  dialect(
    '\\\\[A-Za-z]{2,30}\\{',
    'Markdown',
    'Write `*italic*` or `**bold**`, and plain words for all else.',
  ),
  dialect(
    ':[A-Za-z][\\w-]{0,30}:(?=\\u0001)',
    'Markdown',
    'Write `[text](address)` or plain words.',
  ),
  dialect('(?<=\\u0001)__?(?![\\p{L}\\p{N}_])', 'Markdown', 'Write `[text](address)`.'),
  dialect(
    '(?<![\\p{L}\\p{N}:]):[a-z][a-z0-9_+-]{1,30}:(?![\\p{L}\\p{N}:\\u0001])',
    'the sign itself',
    'Paste the sign itself, or leave it out.',
  ),

  // Marks around words
  dialect(
    '(?<![=\\p{L}\\p{N}<>!])==(?=[^\\s=])[^=\\n]{1,200}==(?![=\\p{N}])',
    'emphasis',
    'Write `**…**` for what is to be stressed.',
  ),
  dialect(
    '\\{(?:\\+\\+|--|==|~~|\\u0001\\u0001)[^\\n]{0,80}',
    'the text as it is to be',
    'Accept or refuse the change, and delete its marks.',
  ),
  dialect("'''[^'\\n]{0,200}(?:''')?", 'bold text', 'Write `**…**`.'),
  dialect('\\|\\|[^|\\s\\n][^|\\n]{0,200}\\|\\|', 'plain text', remove),
  dialect('\\$\\$[^$\\n]{1,200}\\$\\$', 'plain text', 'Write the formula in words or in code.'),
  dialect(
    '(?<=[A-Za-z])~[\\p{L}\\p{N}]{1,6}~',
    'plain text',
    'Write the figure plainly, `H2O`, or with the sign `₂`.',
  ),
  dialect(
    '(?<=[\\p{L}\\p{N}])\\^[\\p{L}\\p{N}]{1,6}\\^',
    'plain text',
    'Write the figure with a sign, `m²`.',
  ),
  dialect(
    '(?<![^\\s\\u0000(（])~(?=[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])[^~\\n]{0,200}[^~\\s]~(?![\\p{L}\\p{N}~])',
    'two tildes on each side',
    'Write `~~…~~` for what is struck out.',
  ),
  dialect(
    '(?<=[\\p{L}\\p{N}\\p{P}])\\*{2,3}(?![\\p{L}\\p{N}*\\u0002])(?<!\\p{N}\\*{2,3})',
    'a partner of the mark of bold',
    'Write `**` at both ends of what is bold, without a space inside.',
  ),
  dialect(
    '(?<![\\p{L}\\p{N}*\\u0002])\\*{2,3}(?=[^\\s*\\u0002])',
    'a partner of the mark of bold',
    'Write `**` at both ends of what is bold, without a space inside.',
  ),
  dialect(
    '(?<![\\p{L}\\p{N}*][ \\t]{0,3})\\*\\*[ \\t][^*\\n]{0,200}\\p{L}{2}[^*\\n]{0,200}[ \\t]\\*\\*(?![\\p{L}\\p{N}*])',
    'no space inside of the marks of bold',
    'Write `**…**` without a space inside.',
  ),
  dialect(
    '(?<![\\p{L}\\p{N}_\\u0002])__(?=[^\\s_\\u0002])',
    'a partner of the mark of bold',
    'Write `**…**` around what is bold.',
  ),
  dialect(
    '(?<![\\p{L}\\p{N}*\\u0002])\\*(?=[^\\s*\\p{P}])[^*\\n]{0,200}[^\\s*]\\*(?!\\*)',
    'marks of emphasis that meet words',
    'Write `*…*` with a space or a punctuation mark before and after.',
  ),
  dialect(
    '(?<![\\p{L}\\p{N}_\\u0002])_(?=[^\\s_\\p{P}])[^_\\n]{0,200}[^\\s_]_(?!_)',
    'marks of emphasis',
    'Write `*…*` around what is stressed.',
  ),
  dialect(
    '~~(?=\\S)[^~\\n]{1,200}~~',
    'marks of struck text',
    'Write `~~…~~` without a space inside.',
  ),
  dialect(
    "(?<![`\\u0001])``(?=[^\\s`])(?:[^`\\n]|\\n(?!\\n)){1,200}?''",
    'quotation marks',
    'Write “…” or ‘…’.',
  ),
  dialect(
    '`{3,}[^\\n]{0,40}',
    'a fence around code',
    'Put three backticks on a line of their own before and after the code.',
  ),
  dialect(
    '(?<![\\p{L}\\p{N}`\\u0001])`[^\\s`][^`\\n]{0,60}',
    'a partner of the backtick',
    'Write a backtick at both ends of what is code.',
  ),

  // Tables, HTML and entities
  dialect(
    `${line}\\|?[ \\t]*:?-{2,}:?[ \\t]*\\|[-|: \\t]*$`,
    'a table',
    'Give the first row, the row of hyphens and all others as many cells each, and put an empty line before the table.',
  ),
  dialect(
    `${line}\\|[^\\n]{1,200}\\|[ \\t]*$`,
    'a table',
    'Put a row `| --- | --- |` below the first row of a table, and an empty line before it.',
  ),
  dialect(
    '</?[A-Za-z][\\w-]{0,30}(?=[\\s/>]|$)(?=[^<\\n]{0,100}(?:="|/>|>))',
    'Markdown',
    'Write it as Markdown.',
  ),
  dialect('</[A-Za-z]|<\\?', 'Markdown', 'Write it as Markdown.'),
  dialect(
    '&(?:nbsp|amp|lt|gt|quot|apos|shy|[nm]dash|hellip|[lr][sd]quo)\\b(?!;)',
    'an entity that a semicolon closes',
    'Write the character itself.',
  ),
  dialect(
    '&[a-z]{2,30}[0-9]{0,2};|&#x?[0-9A-Fa-f]{1,7};',
    'a known entity',
    'Write the character itself.',
  ),
  dialect(
    '(?<=\\u0003)(?:#x?[0-9A-Fa-f]{1,7}|[a-z]{2,30}[0-9]{0,2});',
    'the character itself',
    'Write the character, or its entity once.',
  ),
];
