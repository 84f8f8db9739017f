import { bodyDialect, type Dialect, dialect, line, privateNote } from './dialect.ts';

/** What is between the two ends of a note, which may go over lines and paragraphs. */
const inside = '[^]{0,1000}?';
/** What is left of the line in which a note begins that nothing closes. */
const rest = '[^\\n]{0,200}';

/** A note that its author holds to be invisible. */
function note(pattern: string): Dialect {
  return { ...dialect(pattern, 'no comment', privateNote), isWhole: true };
}

/** Notes and proposed changes, each from its first sign to its last. */
export const noteDialects: readonly Dialect[] = [
  note(`<!--(?:${inside}-->|${rest})`),
  // As autocorrection and slips of the hand leave it
  note(`[<‹]\\s?!\\s?(?:--|[–—]-?|-(?= ?\\p{L}))(?:${inside}(?:--|-?[–—])\\s?[>›]|${rest})`),
  note(`％％(?:[^％\\n]{0,200}％％|${rest})`),
  note(`/＊(?:${inside}＊/|${rest})`),
  note(`\\{comment\\}(?:${inside}\\{comment\\}|${rest})`),
  note(`\\{>>(?:${inside}<<\\}|${rest})`),
  note('\\{#(?=[\\s\\w])(?:(?!\\{#)[^}]){0,1000}#\\}'),
  note('\\{\\*\\s(?:(?!\\{\\*)[^}]){0,1000}\\s\\*\\}'),
  note('\\{\\{!--[^]{0,1000}?--\\}\\}'),
  note('\\{\\{-?[ \\t]*(?:!|/\\*)[^}]{0,1000}\\}\\}'),
  note('\\{%-?[ \\t]*comment\\b[^]{0,1000}?endcomment[ \\t]*-?%\\}'),
  note(`<%(?:--${inside}--%>|#${inside}%>)`),
  note(`\\{?(?<![\\p{L}\\p{N}*/])/\\*${inside}\\*/\\}?`),
  note(
    '\\{?(?<![\\p{L}\\p{N}*/])/\\u0001{1,2}[^\\u0001]{1,1000}\\u0001{1,2}/\\}?(?![\\p{L}\\p{N}])',
  ),
  note(`(?:${line}|(?<=[ \\t{]))/\\*(?=[ \\t*]|$)${rest}`),
  note(`${line}(/{4,})[ \\t]*\\n${inside}\\n\\1[ \\t]*$`),
  note(`${line}//(?=[ /]|$)${rest}`),
  note(`${line}\\[(?://|comment|\\s?)\\]:(?=[ \\t])${rest}`),
  // What a word processor adds to a copied text
  note(
    `(?:Commented|Kommentiert|Comentado|Commenté|Commento|Com comentários) \\[\\p{L}{1,5}\\d{1,3}(?:[RA]\\d{1,3})?\\]: ?${rest}`,
  ),
  note(
    `${line}Formatted: (?:Font|Indent|Left|Right|Centered|Justified|Normal|Heading|List|Line spacing|Space|Highlight|Not |English|Superscript)[^\\n]{0,200}$`,
  ),
  dialect(`${line}\\.\\. ${rest}`, 'no comment or directive', privateNote),

  // Two percent signs are a plural in Russian prose, where they come after a figure.
  note(`(?<!\\p{N})%%(?=[^\\s%])[^%\\n]{0,200}(?<!\\s)%%`),
  note(`%%[^%]{1,1000}(?<!\\p{N}[ \\u00a0]?)%%(?![%\\p{L}\\p{N}])`),
  note(`${line}%%(?=[ \\t\\p{L}]|$)${rest}`),
  { ...bodyDialect('%%[^\\n]{0,200}', 'no comment', privateNote), isWhole: true },

  dialect(
    `\\{(?:\\+\\+|--|==|~~|\\u0001\\u0001)(?:${inside}(?:\\+\\+|--|==|~~|\\u0001\\u0001)\\}|${rest})`,
    'the text as it is to be',
    'Accept or refuse the change, and delete its marks.',
  ),
];
