import GithubSlugger from 'github-slugger';
import type { Definition, Link, Root } from 'mdast';
import { didYouMean, makeSuggester, type Suggester } from '../../../diagnostics/suggest.ts';
import { collections, idPattern, isNoun, type Noun } from '../../../model/ids.ts';
import { isWebAddress } from '../../web-address.ts';
import { nodesOf } from '../nodes-of.ts';
import { plainText } from '../plain-text.ts';
import { type BodyFinding, excerpt, offsetsOf } from './body-finding.ts';

export interface LinkReference {
  readonly noun: Noun;
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The prefix of heading ids, which keeps them apart from the page's own. */
export const headingPrefix = 'h-';

const outside = ['http', 'https', 'mailto'];

/** Sorts the links of a body into those that lead to entries and those that are refused. */
export function checkLinks(tree: Root): {
  readonly references: readonly LinkReference[];
  readonly findings: readonly BodyFinding[];
} {
  const references: LinkReference[] = [];
  const findings: BodyFinding[] = [];
  const headings = headingAnchors(tree);
  const suggester = makeSuggester(headings);
  for (const node of nodesOf(tree)) {
    if (node.type !== 'link' && node.type !== 'definition') continue;
    const entry = entryOf(node.url);
    const fault = entry === null ? faultOf(node, headings, suggester) : idFault(entry);
    if (fault !== null) findings.push({ rule: 'link-scheme', ...offsetsOf(node), ...fault });
    else if (entry !== null) references.push({ ...entry, ...offsetsOf(node) });
  }
  return { references, findings };
}

/** The entry that an address such as `actor:tass` names; null for another address. */
export function entryOf(url: string): { readonly noun: Noun; readonly id: string } | null {
  const colon = url.indexOf(':');
  const scheme = url.slice(0, Math.max(colon, 0));
  return isNoun(scheme) ? { noun: scheme, id: url.slice(colon + 1) } : null;
}

type Fault = Pick<BodyFinding, 'message'> & { readonly note: string };

function idFault({ noun, id }: { readonly noun: Noun; readonly id: string }): Fault | null {
  if (idPattern.test(id)) return null;
  return {
    message: `Unexpected link to \`${noun}:${excerpt(id)}\`, expected an id after \`${noun}:\``,
    note: 'An id is lower-case ASCII letters, digits and single hyphens.',
  };
}

function faultOf(
  node: Link | Definition,
  headings: ReadonlySet<string>,
  suggester: Suggester,
): Fault | null {
  const { url } = node;
  const nouns = Object.keys(collections);
  if (url.startsWith('#')) {
    const anchor = url.slice(1).replace(new RegExp(`^${headingPrefix}`), '');
    if (headings.has(anchor)) return null;
    return {
      message: `Cannot find heading \`${excerpt(url)}\`${didYouMean(anchor, suggester)}`,
      note: 'A link that begins with `#` leads to a heading of this body.',
    };
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
  if (scheme === undefined) {
    return {
      message: `Unexpected link to \`${excerpt(url)}\`, expected an address with a scheme`,
      note: `Write \`https:\` and the whole address, or the noun and id of an entry: \`${nouns.join(':`, `')}:\`.`,
    };
  }
  if (!outside.includes(scheme)) {
    return {
      message: `Unexpected scheme \`${excerpt(scheme)}:\`${didYouMean(scheme, [...nouns, ...outside])}`,
      note: `A link leads to \`${[...outside, ...nouns].join(':`, `')}:\`, or to a heading by \`#\`.`,
    };
  }
  if (scheme === 'mailto' ? URL.canParse(url) : isWebAddress(url)) return null;
  return {
    message: `Unexpected address \`${excerpt(url)}\`, expected one that a browser can open`,
    note: 'Copy the address from the browser’s address bar; it names a host and no user.',
  };
}

/** The anchors of a body's headings, without prefix, each made once as GitHub does. */
function headingAnchors(tree: Root): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  for (const node of nodesOf(tree)) {
    if (node.type === 'heading') anchors.add(slugger.slug(plainText(node)));
  }
  return anchors;
}
