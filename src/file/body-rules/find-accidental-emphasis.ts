import type { Root } from 'mdast';
import { type BodyFault, excerpt, offsetsOf } from '../markdown/body-fault.ts';
import { nodesOf } from '../markdown/nodes-of.ts';
import { plainText } from '../markdown/plain-text.ts';

/** Letters of scripts that part words by spaces, and digits: within a word of them marks are no markup. */
const wordCharacter =
  /[\p{N}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Finds emphasis, struck text and code whose signs appear within words or figures: `2*3*4`, `Leser*innen und Hörer*innen`,
 * `Hawai``i and Kaua``i`. The signs would be gone, and figures run together.
 */
export function findAccidentalEmphasis(tree: Root, markdown: string): BodyFault[] {
  const signs = findSigns(tree, markdown);
  const isLeft = (at: number): boolean =>
    markdown.charAt(at) === '*' && !signs.has(at) && markdown.charAt(at - 1) !== '\\';
  return nodesOf(tree).flatMap((node): BodyFault[] => {
    if (!/^(?:emphasis|strong|delete|inlineCode)$/.test(node.type)) return [];
    const { start, end } = offsetsOf(node);
    const written = markdown.slice(start, end);
    const sign = /^(?:[*_~]+|`+)/.exec(written)?.[0] ?? '';
    const inner = plainText(node);
    if (node.type === 'inlineCode' && isQuoted(written.slice(sign.length, -sign.length))) {
      return [
        {
          rule: 'accidental-markup',
          start,
          end,
          message: `Unexpected \`${excerpt(written)}\` between backticks, which would be shown as code`,
          note: 'Write quotation marks, ‘…’ or “…”, or put a backslash before each backtick to show it. Code has no space at one end alone.',
        },
      ];
    }
    const opensInWord = isWord(markdown, start - 1) && isWord(written, sign.length);
    const closesInWord = isWord(markdown, end) && isWord(written, written.length - sign.length - 1);
    if (/^(?:emphasis|strong)$/.test(node.type) && (isLeft(start - 1) || isLeft(end))) {
      return [
        {
          rule: 'accidental-markup',
          start: isLeft(start - 1) ? start - 1 : start,
          end: isLeft(end) ? end + 1 : end,
          message: `Unexpected \`*\` beside \`${excerpt(written)}\`, expected as many asterisks before as after`,
          note: 'Write `*…*` or `**…**` around what is marked, or put a backslash before an asterisk, `\\*`, to show it.',
        },
      ];
    }
    const isAccident =
      (opensInWord && (closesInWord || /\s/.test(inner))) ||
      (closesInWord && /\s/.test(inner)) ||
      isAtBracket(inner, node.type) ||
      isWithinFace(markdown, start, sign.length) ||
      isWithinFace(markdown, end - sign.length, sign.length);
    if (!isAccident) return [];
    const escaped = sign.replace(/./g, '\\$&');
    return [
      {
        rule: 'accidental-markup',
        start,
        end,
        message: `Unexpected \`${excerpt(written)}\` within words, whose signs \`${sign}\` would not be shown`,
        note: `Put a backslash before each sign, \`${escaped}\`, to show it, or a space before and after what is marked.`,
      },
    ];
  });
}

/** Whether a code is made of the quotation marks of typewriters and TeX, as in `` `no' and `yes' ``. */
function isQuoted(code: string): boolean {
  return (
    /^\s/.test(code) !== /\s$/.test(code) ||
    /^[^'"]*(?:[\p{L}\p{N}]{2}|[.,!?…])'{1,2}(?=[\s.,;:!?)]|$)/u.test(code)
  );
}

/** Whether marks appear between two equal signs, as the line in `^_^` does. */
function isWithinFace(markdown: string, start: number, length: number): boolean {
  const before = markdown.charAt(start - 1);
  return /[\p{P}\p{S}]/u.test(before) && before === markdown[start + length];
}

function isWord(text: string, at: number): boolean {
  return wordCharacter.test(text.charAt(at));
}

/**
 * Whether a text begins with what closes or parts something, or ends with what opens something, as that between the marks of
 * two notes does: `(*) … (*)`, `“A”*, “B”*`. Marks of quotation open in one language and close in another.
 */
function isAtBracket(inner: string, type: string): boolean {
  if (type === 'inlineCode') return false;
  if (
    /^(?:[)\]},;:!?،؛؟、，。；：）」』】]|\.(?:\s|$))/u.test(inner) ||
    /[([{（「『【]$/.test(inner)
  )
    return true;
  const closesFirst = { '»': '«', '›': '‹', '”': '”' }[inner.charAt(0)];
  const opensLast = { '“': '„', '‘': '‚', '«': '»', '‹': '›' }[inner.at(-1) ?? ''];
  return (
    (closesFirst !== undefined && !inner.slice(1).includes(closesFirst)) ||
    (opensLast !== undefined && !inner.slice(0, -1).includes(opensLast))
  );
}

/** The offsets of every sign of emphasis that is not shown. */
function findSigns(tree: Root, markdown: string): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const node of nodesOf(tree)) {
    if (node.type !== 'emphasis' && node.type !== 'strong') continue;
    const { start, end } = offsetsOf(node);
    const length =
      /^[*_]+/.exec(markdown.slice(start, start + (node.type === 'strong' ? 2 : 1)))?.[0].length ??
      0;
    for (let at = 0; at < length; at += 1) offsets.add(start + at).add(end - 1 - at);
  }
  return offsets;
}
