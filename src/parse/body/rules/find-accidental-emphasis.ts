import type { Root } from 'mdast';
import { nodesOf } from '../nodes-of.ts';
import { plainText } from '../plain-text.ts';
import { type BodyFinding, excerpt, offsetsOf } from './body-finding.ts';

/** Letters of scripts that part words by spaces, and digits: within a word of them marks are no markup. */
const wordCharacter =
  /[\p{N}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Finds emphasis, struck text and code whose signs stand within words or figures: `2*3*4`, `Leser*innen und Hörer*innen`,
 * `Hawai``i and Kaua``i`. The signs would be gone, and figures run together.
 */
export function findAccidentalEmphasis(tree: Root, markdown: string): BodyFinding[] {
  return nodesOf(tree).flatMap((node): BodyFinding[] => {
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

/** Whether marks stand between two equal signs, as the line in `^_^` does. */
function isWithinFace(markdown: string, start: number, length: number): boolean {
  const before = markdown.charAt(start - 1);
  return /[\p{P}\p{S}]/u.test(before) && before === markdown[start + length];
}

function isWord(text: string, at: number): boolean {
  return wordCharacter.test(text.charAt(at));
}

/** Whether a text begins with what closes something, as that between the stars of `(*) … (*)` does. */
function isAtBracket(inner: string, type: string): boolean {
  return type !== 'inlineCode' && (/^[)\]}»›”]/.test(inner) || /[([{«‹“]$/.test(inner));
}
