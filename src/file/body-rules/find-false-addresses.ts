import type { Root } from 'mdast';
import { type BodyFault, excerpt, offsetsOf } from '../markdown/body-fault.ts';
import { nodesOf } from '../markdown/nodes-of.ts';
import { plainText } from '../markdown/plain-text.ts';
import { isMailAddress } from '../text/web-address.ts';

/** Finds links whose text is one address and whose target is another: a reader trusts the one that is to be seen. */
export function findFalseAddresses(tree: Root): BodyFault[] {
  const nodes = nodesOf(tree);
  const defined = new Map(
    nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  return nodes.flatMap((node): BodyFault[] => {
    if (node.type !== 'link' && node.type !== 'linkReference') return [];
    const url = node.type === 'link' ? node.url : (defined.get(node.identifier) ?? '');
    const text = plainText(node)
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .trim();
    if (!isFalse(text, url)) return [];
    return [
      {
        rule: 'broken-link',
        ...offsetsOf(node),
        message: `Unexpected address \`${excerpt(text)}\` as the text of a link to \`${excerpt(url)}\``,
        note: 'Write the same address in both places, or words as the text.',
      },
    ];
  });
}

/** The longest text that is read as an address. */
const longest = 2_000;

/** An address without a scheme. A host alone is a name too, as in “Lenta.ru”, and leads where its author wants. */
const pathOfHost = /^(?!www\.)(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S+$/;

function isFalse(shownText: string, url: string): boolean {
  if (shownText.length > longest) return false;
  // Marks around an address, and those of one that is cut short.
  const text = shownText.replace(/^\p{P}+|\p{P}+$/gu, '');
  if (isMailAddress(text)) return /^mailto:/i.test(url) && mailOf(text) !== mailOf(url);
  if (pathOfHost.test(text)) return isFalse(`https://${text}`, url);
  if (!/^(?:https?:\/\/|www\.)\S+$/i.test(text)) return false;
  if (/^mailto:/i.test(url)) return true;
  // An address that is shown may leave out the end of a long one.
  const shown = plainAddress(text);
  const target = plainAddress(url);
  return shown !== null && target !== null && !isBeginning(shown, target);
}

function mailOf(address: string): string {
  return decoded(address.replace(/^mailto:/i, '').replace(/\?.*$/, '')).toLowerCase();
}

interface PlainAddress {
  readonly host: string;
  readonly path: string;
}

/** An address without what makes no difference: the scheme, `www.`, and a slash at its end. */
function plainAddress(written: string): PlainAddress | null {
  const address = /^www\./i.test(written) ? `https://${written}` : written;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const { host, pathname, search, hash } = new URL(address);
  const path = decoded(pathname + search + hash).replace(/\/$/, '');
  return { host: host.replace(/^www\./, ''), path: path.toLowerCase() };
}

function isBeginning(shown: PlainAddress, target: PlainAddress): boolean {
  return shown.host === target.host && target.path.startsWith(shown.path);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
