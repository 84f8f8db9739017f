import { type Dialect, dialect, line, nounLink, remove } from './dialect.ts';

/** Links, and blocks of other dialects. */
export const blockDialects: readonly Dialect[] = [
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
  dialect(
    '(?:[［【]|\\[(?=＾))[\\^＾][^\\s\\[\\]［］【】]{1,40}[\\]］】]',
    'a footnote',
    'Write `[^1]` here, and in a paragraph of its own `[^1]: …`.',
  ),
  dialect(
    '\\[\\[[^\\[\\]\\n]{1,80}\\](?!\\])|(?<![\\[\\]\\u0002])\\[[^\\[\\]\\n]{1,80}\\]\\]',
    'a link',
    nounLink,
  ),
  dialect('<t:\\d{1,12}(?::[a-zA-Z])?>', 'a date', 'Write the date in words.'),
  dialect('\\[-?@[\\w:.-]{1,80}[^\\]\\n]{0,80}\\]', 'a link or a footnote', nounLink),
  dialect('\\[https?://[^\\s\\]]{1,200} [^\\]\\n]{1,100}\\]', 'a link', 'Write `[text](address)`.'),
  dialect(
    '\\[[^\\[\\]\\n]{1,100}\\|(?:https?:|www\\.|\\u0001)',
    'a link',
    'Write `[text](address)`.',
  ),
  dialect(
    '<[@#][A-Z][A-Z0-9]{2,14}(?:\\|[^>\\n]{0,80})?>',
    'a name or a link',
    'Write the name, or a link `[text](address)`.',
  ),
  dialect(
    '\\[(?:caption|gallery|embed|audio|video|playlist)[ \\t]+[\\w-]{1,30}=[^\\]\\n]{1,200}\\]|\\[/(?:caption|gallery|embed)\\]|\\[embed\\](?=[ \\t]*(?:https?:|\\u0001))',
    'text',
    'Describe what the picture or file shows, or link to a page that shows it.',
  ),
  dialect(
    '(?<![\\p{L}\\p{N}])(?:(?:image|video|audio|include|link|xref)::?[^\\s\\[\\]]{1,200}|footnote(?:ref)?:[\\w-]{0,40})\\[[^\\]\\n]{0,200}\\]',
    'Markdown',
    'Write `[text](address)` for a link, and `[^1]` for a footnote.',
  ),
  dialect(
    '\\[#?[A-Za-z0-9*][\\w-]{0,40}\\]_(?![\\p{L}\\p{N}_])|\\[#\\]_(?![\\p{L}\\p{N}_])',
    'a footnote',
    'Write `[^1]` here, and in a paragraph of its own `[^1]: …`.',
  ),
  dialect(
    '\\(\\((?:(?=[\\w-]{0,8}\\d)[\\w-]{9}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\)\\)',
    'a link with an address',
    nounLink,
  ),
  dialect(
    '【\\d{1,3}(?::\\d{1,3})?†[^】\\n]{0,80}】|:contentReference\\[[^\\]\\n]{0,80}\\](?:\\{[^}\\n]{0,80}\\})?|\\[cite:[ \\d,]{1,40}\\]|\\[cite_(?:start|end)\\]',
    'a link or a footnote',
    'Delete it, and name the source in a footnote, `[^1]`.',
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
    'Front matter comes at the beginning of the file, between two lines `---`.',
  ),
  dialect(
    `${line}!{3} [^\\n]{0,80}`,
    'a plain paragraph',
    'Write the heading of a note in bold, `**Not confirmed**`.',
  ),
  dialect(
    `${line}\\?{3}\\+?[ \\t]+(?:note|abstract|summary|info|tip|success|question|warning|failure|danger|bug|example|quote)(?=[ \\t]*(?:"|$))[^\\n]{0,80}`,
    'a plain paragraph',
    'Write the heading of a note in bold, `**Not confirmed**`.',
  ),
  dialect(
    `${line}#\\.[ \\t]+(?=\\S)`,
    'a number before an item of a list',
    'Write `1. `, `2. ` and so on before the items.',
  ),
  dialect(
    `${line}(?:\\{\\|[^\\n]{0,80}|\\|\\}[ \\t]*$)`,
    'a table',
    'Write a table with a row `| --- | --- |` below its first row.',
  ),
  dialect(
    '(?:__|\\u0001\\u0001)(?:NOTOC|FORCETOC|NOEDITSECTION|NOINDEX|NOGALLERY)(?:__|\\u0001\\u0001)',
    'Markdown',
    remove,
  ),
  dialect(`${line}\\[_?(?:TOC|toc)_?\\][ \\t]*$`, 'Markdown', remove),
  dialect(
    `${line}:[ \\t]{2,}(?=\\S)[^\\n]{0,80}`,
    'a paragraph',
    'Write a list, `- **Term**: what it means`, or a paragraph.',
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
    'a space after the signs of a heading',
    'Write `## ` and the text of the heading.',
  ),
  dialect(
    `${line}＃+[ \\t\\u3000]+(?=\\S)`,
    'a heading',
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
  dialect('[\\[(][\\p{L}][\\w-]{0,40}:: ', 'prose', remove),
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
];
