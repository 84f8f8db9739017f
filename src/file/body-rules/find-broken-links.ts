import type { Nodes, Root } from 'mdast';
import { collections } from '../../model/ids.ts';
import { findBareNouns } from '../dialects/find-bare-nouns.ts';
import { hasUnclearEnd } from '../markdown/address-length.ts';
import { type BodyFault, excerpt, offsetsOf } from '../markdown/body-fault.ts';
import { nodesOf } from '../markdown/nodes-of.ts';
import { plainText } from '../markdown/plain-text.ts';
import { likelyId } from '../text/likely-id.ts';
import { showsNothing } from '../text/shows-nothing.ts';
import { findBrokenSchemes } from './find-broken-schemes.ts';
import { findFalseAddresses } from './find-false-addresses.ts';

const nouns = Object.keys(collections).join('|');

/** Where a text is joined to an address and is no link: `](`, also with a space or with the brackets of Chinese. */
const joint = /[\]］】][ \t\u3000]*[(（]/gu;
const addressStart = new RegExp(
  `^\\s*<?(?:(?:${nouns})\\s*[:：]|https?:|www\\.|mailto:|#[\\p{L}\\p{N}])`,
  'u',
);

const asItIs = 'To show it as it is, write it in code, between backticks.';

/** Finds links that are none, since a sign is missing or one too many, in what is left over as typed text. */
export function findBrokenLinks(tree: Root, typed: string, markdown: string): BodyFault[] {
  const broken = nodesOf(tree).flatMap((node) => findOddLink(node, markdown));
  broken.push(...findFalseAddresses(tree));
  for (const { index, 0: found } of typed.matchAll(joint)) {
    const after = lineFrom(markdown, index + found.length);
    // Words in brackets that others in brackets follow, as in `[sic] (see above)`, are no link.
    if (found !== '](' && !addressStart.test(after)) continue;
    const opener = { ']': '[', '］': '［', '】': '【' }[found.charAt(0)] ?? '[';
    const opened = markdown.lastIndexOf(opener, index);
    if (opened > 0 && typed[opened] !== opener && markdown[opened - 1] === '\\') continue;
    const from = lineStart(markdown, index);
    // Without its first bracket a link begins, probably with the word before the second.
    const word = /\S*$/.exec(markdown.slice(from, index))?.[0] ?? '';
    const start = opened < from ? index - word.length : opened;
    const label = opened < from ? word : markdown.slice(start + 1, index);
    const address = addressOf(after);
    const isClosed = /[)）]/.test(after.charAt(address.length));
    const end = index + found.length + address.length + (isClosed ? 1 : 0);
    broken.push({
      rule: 'broken-link',
      start,
      end,
      message: `Unexpected \`${excerpt(markdown.slice(start, end))}\`, expected a link`,
      note: `Write \`${meantLink(label, address)}\`: nothing comes between \`]\` and \`(\`, and the address has no space and as many \`(\` as \`)\`. ${asItIs}`,
    });
  }
  broken.push(...findBrokenSchemes(typed));
  for (const { start, end, found } of findBareNouns(typed)) {
    if (broken.some((other) => start < other.end && other.start < end)) continue;
    broken.push({
      rule: 'broken-link',
      start,
      end,
      message: `Unexpected \`${excerpt(found)}\` in the text, expected a link`,
      note: `Write \`[text](${found.replace('：', ':')})\`. ${asItIs}`,
    });
  }
  return broken;
}

/** Links that Markdown understands and a reader does not. */
function findOddLink(node: ReturnType<typeof nodesOf>[number], markdown: string): BodyFault[] {
  if (node.type !== 'link' && node.type !== 'linkReference') return [];
  const { start, end } = offsetsOf(node);
  const text = plainText(node);
  const written = markdown.slice(start, end);
  if (holdsFootnote(node)) {
    const message = `Unexpected footnote in the text of the link \`${excerpt(written)}\`, expected it after the link`;
    const note = 'Write `[text](address)[^name]`.';
    return [{ rule: 'broken-link', start, end, message, note }];
  }
  if (showsNothing(text)) {
    const message = `Unexpected link \`${excerpt(written)}\` without a text, expected \`[text](address)\``;
    const note = 'Write between the square brackets what the link leads to.';
    return [{ rule: 'broken-link', start, end, message, note }];
  }
  if (node.type !== 'link' || written.startsWith('[')) return [];
  if (new RegExp(`^(?:${nouns}):`).test(text)) {
    const message = `Unexpected \`${excerpt(written)}\` without a text, expected \`[text](${excerpt(node.url)})\``;
    const note = 'Write in square brackets the words that lead to the entry.';
    return [{ rule: 'broken-link', start, end, message, note }];
  }
  if (written.startsWith('<')) {
    if (!/[|\s]/.test(text)) return [];
    const [address = '', words = 'text'] = text.split('|');
    const message = `Unexpected \`${excerpt(written)}\`, expected \`[text](address)\``;
    const note = `Write \`[${excerpt(words)}](${excerpt(address)})\`.`;
    return [{ rule: 'broken-link', start, end, message, note }];
  }
  if (markdown[start - 1] === '<' && markdown[end] === '>' && /^www/i.test(text)) {
    const message = `Unexpected \`<${excerpt(text)}>\`, expected an address with a scheme`;
    const note = `Write \`<https://${excerpt(text)}>\`, or the address without the angle brackets.`;
    return [{ rule: 'broken-link', start: start - 1, end: end + 1, message, note }];
  }
  const other = otherLink(text, markdown.slice(start - 1, start), lineFrom(markdown, end));
  if (other !== null) {
    const message = `Unexpected \`${excerpt(written)}\`, expected \`[text](address)\``;
    return [{ rule: 'broken-link', start, end, message, note: `Write \`${other}\`.` }];
  }
  if (!hasUnclearEnd(text, markdown.slice(end, end + 1))) return [];
  const message = `Cannot tell where the address \`${excerpt(text)}\` ends`;
  const note = 'Put the address between `<` and `>`, or write `[text](address)`.';
  return [{ rule: 'broken-link', start, end, message, note }];
}

function holdsFootnote(node: Nodes): boolean {
  return (
    node.type === 'footnoteReference' || ('children' in node && node.children.some(holdsFootnote))
  );
}

/** The link that `https://…[words]` or `<https://…|words of it>` was meant to be. */
function otherLink(address: string, before: string, after: string): string | null {
  const [, page = '', words = '', close] =
    /^([^?[\]]+[^?[\]/])\[([^[\]]*)(\]?)$/.exec(address) ?? [];
  if (page !== '' && (close === ']' || /^[^[\]]*\]/.test(after)))
    return `[${excerpt(words) || 'text'}](${excerpt(page)})`;
  const isPiped = before === '<' && address.includes('|') && /^[^<>|]*>/.test(after);
  return isPiped ? `[text](${excerpt(address.split('|')[0] ?? '')})` : null;
}

function lineStart(markdown: string, at: number): number {
  return markdown.lastIndexOf('\n', at - 1) + 1;
}

function lineFrom(markdown: string, at: number): string {
  const end = markdown.indexOf('\n', at);
  return markdown.slice(at, end === -1 ? markdown.length : end).slice(0, 500);
}

/** What comes after the opening bracket, up to the one that closes it, or to the next space where none does. */
function addressOf(after: string): string {
  let depth = 0;
  for (const [index, character] of Array.from(after, (one, at) => [at, one] as const)) {
    if (/[(（]/.test(character)) depth += 1;
    if (/[)）]/.test(character)) depth -= 1;
    if (depth < 0) return after.slice(0, index);
  }
  return /^\s*\S+(?: *[a-z0-9-]+(?=[:：]))?/.exec(after)?.[0] ?? '';
}

/** The link as it was probably meant. */
function meantLink(label: string, address: string): string {
  const noun = new RegExp(`^\\s*<?(${nouns})\\s*[:：]\\s*([a-z0-9-]+)`).exec(address);
  if (noun !== null) return `[${excerpt(label)}](${noun[1]}:${noun[2]})`;
  const trimmed = address.trim();
  const named = new RegExp(`^<?(${nouns})\\s*[:：]\\s*(.+)`).exec(trimmed);
  if (named !== null) return `[${excerpt(label)}](${named[1]}:${likelyId(named[2] ?? '') ?? 'id'})`;
  if (!addressStart.test(trimmed)) return `[${excerpt(label)}](address)`;
  const missing = trimmed.split('(').length - trimmed.split(')').length;
  return `[${excerpt(label)}](${trimmed.replace(/\s+/g, '%20')}${')'.repeat(Math.max(0, missing))})`;
}
