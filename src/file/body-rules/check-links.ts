import type { Definition, Link, Root } from 'mdast';
import { didYouMean, makeSuggester, type Suggester } from '../../diagnostics/suggest.ts';
import { collections, idPattern, isNoun, type Noun } from '../../model/ids.ts';
import { type BodyFault, excerpt, offsetsOf } from '../markdown/body-fault.ts';
import { type EntryAddress, entryOf } from '../markdown/entry-address.ts';
import {
  type AnchorIndex,
  findAnchor,
  headingAnchors,
  indexAnchors,
  writtenAnchors,
} from '../markdown/heading-anchors.ts';
import { nodesOf } from '../markdown/nodes-of.ts';
import { likelyId } from '../text/likely-id.ts';
import { isMailAddress, isWebAddress } from '../text/web-address.ts';

export interface LinkReference {
  readonly noun: Noun;
  readonly id: string;
  readonly part: string | null;
  readonly start: number;
  readonly end: number;
}

const outside = ['http', 'https', 'mailto'];

/** Sorts the links of a body into those that lead to entries and those that are refused. */
export function checkLinks(tree: Root): {
  readonly references: readonly LinkReference[];
  readonly findings: readonly BodyFault[];
} {
  const references: LinkReference[] = [];
  const findings: BodyFault[] = [];
  const anchors = [...headingAnchors(tree).values()];
  const headings = indexAnchors(anchors);
  const suggester = makeSuggester(writtenAnchors(anchors));
  const nodes = nodesOf(tree);
  const used = new Set(
    nodes.flatMap((node) => (node.type === 'linkReference' ? [node.identifier] : [])),
  );
  for (const node of nodes) {
    if (node.type !== 'link' && node.type !== 'definition') continue;
    // A definition that nothing refers to is a fault itself, and without an address most often a note.
    if (
      node.type === 'definition' &&
      !used.has(node.identifier) &&
      schemeOf(node.url) === undefined
    )
      continue;
    const entry = entryOf(node.url);
    const fault = entry === null ? faultOf(node, headings, suggester) : idFault(entry);
    if (fault !== null) findings.push({ rule: 'link-scheme', ...offsetsOf(node), ...fault });
    else if (entry !== null) references.push({ ...entry, ...offsetsOf(node) });
  }
  return { references, findings };
}

type Fault = Pick<BodyFault, 'message'> & { readonly note: string };

function idFault({ noun, id, part }: EntryAddress): Fault | null {
  if (part !== null && (noun !== 'claim' || !idPattern.test(part))) {
    return {
      message: `Unexpected \`#${excerpt(part)}\` in a link to \`${noun}:${excerpt(id)}\`, expected ${
        noun === 'claim' ? 'a stance or the id of a source' : 'nothing'
      } after the id`,
      note: 'Only a link to a claim has more: `#denies` or `#open` for the voices that do, or `#` and a source for its report.',
    };
  }
  if (idPattern.test(id)) return null;
  const likely = likelyId(id);
  const way = likely === null ? '' : ` Write \`${noun}:${likely}\`, if that is the id.`;
  return {
    message: `Unexpected link to \`${noun}:${excerpt(id)}\`, expected an id after \`${noun}:\``,
    note: `An id is lower-case ASCII letters, digits and single hyphens.${way}`,
  };
}

function faultOf(
  node: Link | Definition,
  headings: AnchorIndex,
  suggester: Suggester,
): Fault | null {
  const { url } = node;
  const nouns = Object.keys(collections);
  if (url.startsWith('#')) {
    if (findAnchor(url, headings) !== null) return null;
    return {
      message: `Cannot find heading \`${excerpt(url)}\`${didYouMean(url.slice(1), suggester)}`,
      note: 'A link that begins with `#` leads to a heading of this body, by its words in small letters with hyphens between them.',
    };
  }
  const [, noun = '', id = ''] = /^([a-z]+)：(.*)$/.exec(url) ?? [];
  if (isNoun(noun)) {
    return {
      message: `Unexpected colon of Chinese in \`${excerpt(url)}\`, expected \`:\``,
      note: `Write \`${noun}:${excerpt(id)}\`.`,
    };
  }
  const scheme = schemeOf(url);
  if (scheme === undefined) {
    return {
      message: `Unexpected link to \`${excerpt(url)}\`, expected an address with a scheme`,
      note: isMailAddress(url)
        ? `Write \`mailto:${excerpt(url)}\`.`
        : `Write \`https:\` and the whole address, or the noun and id of an entry: \`${nouns.join(':`, `')}:\`.`,
    };
  }
  if (!outside.includes(scheme)) {
    return {
      message: `Unexpected scheme \`${excerpt(scheme)}:\`${didYouMean(scheme, [...nouns, ...outside])}`,
      note: `A link leads to \`${[...outside, ...nouns].join(':`, `')}:\`, or to a heading by \`#\`.`,
    };
  }
  if (scheme === 'mailto') {
    const receivers = url.slice('mailto:'.length).replace(/\?.*$/s, '').split(',');
    if (URL.canParse(url) && receivers.every(isMailAddress)) return null;
    return {
      message: `Unexpected \`${excerpt(url)}\`, expected \`mailto:\` and an e-mail address`,
      note: 'Write `mailto:name@example.org`.',
    };
  }
  if (isWebAddress(url)) return null;
  return {
    message: `Unexpected address \`${excerpt(url)}\`, expected one that a browser can open`,
    note: 'Copy the address from the browser’s address bar; it names a host and no user.',
  };
}

function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
}
