import { bodyDialect, type Dialect, dialect, remove } from './dialect.ts';

/** Placeholders, marks around words, tags and entities of other dialects. */
export const markDialects: readonly Dialect[] = [
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
    '(?<![=\\p{L}\\p{N}<>!])==(?=[^\\s=])[^=\\n]{1,200}\\n[^=\\n]{0,200}[^\\s=]==(?![=\\p{N}])',
    'emphasis',
    'Write `**…**` for what is to be stressed.',
  ),
  dialect(
    '(?<![\\p{L}\\p{N}^])\\^\\^(?=[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}])[^\\n^]{0,200}[\\p{L}\\p{N}\\p{P}]\\^\\^(?![\\p{L}\\p{N}^])',
    'emphasis',
    'Write `**…**` for what is to be stressed.',
  ),
  dialect(
    '(?<=^|[\\s\\u0000\\p{P}])(?<!＊)＊＊[^＊\\s][^＊\\n]{0,200}＊＊(?=$|[\\s\\p{P}])(?!＊)',
    'bold text',
    'Write `**…**`.',
  ),
  dialect(
    "(?<![\\p{L}\\p{N}'])(?:'''|''''')(?=[^\\s'])(?:[^'\\n]|'(?!'')){0,200}[^\\s']'''(?:'')?(?![\\p{L}\\p{N}'])",
    'bold text',
    'Write `**…**`.',
  ),
  // A letter that is left out follows a quotation mark of one stroke: `‘’Tis so’’` in the signs of a typewriter.
  dialect(
    "(?<![\\p{L}\\p{N}'])''(?=[\\p{L}\\p{N}])(?!(?:[Tt](?:is|was|were|will)|[Ee]m|[Tt]il|[Cc]ause|[Bb]out|n)(?![\\p{L}\\p{N}'’]))(?:[^'\\n]|'(?=\\p{L})){0,100}[\\p{L}\\p{N}\\p{P}]''(?![\\p{L}\\p{N}'])",
    'emphasis or a quotation',
    'Write `*…*` for emphasis, and `"…"` for a quotation.',
  ),
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
  bodyDialect(
    '(?<![~\\p{L}\\p{N}\\u0002])~~(?=[\\p{L}\\p{N}])',
    'a partner of the mark of struck text',
    'Write `~~` at both ends of what is struck out, without a space inside.',
  ),
  bodyDialect(
    '(?<![*\\u0002])\\*\\*(?=[^\\s*])[^*\\n]{0,200}[^\\s*\\u0002]\\*\\*(?!\\*)',
    'a space or a punctuation mark outside of the marks of bold',
    'Put a space between the marks and the word beside them, or the punctuation mark outside of them, `**so**:`.',
  ),
  bodyDialect(
    // Without a beginning they are a note's, or hide letters: `Meta**`, `s***`.
    '(?<=(?<![\\p{L}\\p{N}\\p{P}*\\u0002])\\*\\*[ \\t]?[^*\\n]{1,200}[\\p{L}\\p{N}\\p{P}])\\*{2,3}(?![\\p{L}\\p{N}*\\u0002])',
    'a partner of the mark of bold',
    'Write `**` at both ends of what is bold, without a space inside.',
  ),
  dialect(
    '(?<![\\p{L}\\p{N}*\\u0002])\\*{2,3}(?=[^\\s*\\u0002)\\]}.,;:!?])',
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
  bodyDialect(
    '(?<![\\p{L}\\p{N}*\\u0002])\\*(?=[^\\s*\\p{P}])[^*\\n]{0,200}[^\\s*]\\*(?!\\*)',
    'marks of emphasis that meet words',
    'Write `*…*` with a space or a punctuation mark before and after.',
  ),
  bodyDialect(
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
    '(?<![^\\s\\u0000(（])~~(?=[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}][^~]{0,1000}[^~\\s]~~(?!~))[^\\n]{0,80}',
    'marks of struck text within one paragraph',
    'Write `~~…~~` in each paragraph.',
  ),
  bodyDialect(
    "(?<![`\\u0001])``(?=[^\\s`])(?:[^`\\n]|\\n(?!\\n)){1,200}?''",
    'quotation marks',
    'Write “…” or ‘…’.',
  ),
  dialect(
    '`{3,}[^\\n]{0,40}',
    'a fence around code',
    'Put three backticks on a line of their own before and after the code.',
  ),
  bodyDialect(
    '(?<![\\p{L}\\p{N}`\\u0001])`[^\\s`][^`\\n]{0,60}',
    'a partner of the backtick',
    'Write a backtick at both ends of what is code.',
  ),

  // HTML and entities
  dialect(
    '\\\\u(?=[a-fA-F]*\\d)[0-9a-fA-F]{4}(?![\\p{L}\\p{N}])|(?:\\\\u(?=[a-fA-F]*\\d)[0-9a-fA-F]{4}){2,}',
    'the character itself',
    'Write the character that has this number.',
  ),
  bodyDialect(
    '</?[A-Za-z][\\w-]{0,30}(?=[\\s/>]|$)(?=[^<\\n]{0,100}(?:="|/>|>))',
    'Markdown',
    'Write it as Markdown.',
  ),
  bodyDialect('</[A-Za-z]|<\\?', 'Markdown', 'Write it as Markdown.'),
  bodyDialect(
    '&(?:nbsp|amp|lt|gt|quot|apos|shy|[nm]dash|hellip|[lr][sd]quo)\\b(?!;)',
    'an entity that a semicolon closes',
    'Write the character itself.',
  ),
  bodyDialect(
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
