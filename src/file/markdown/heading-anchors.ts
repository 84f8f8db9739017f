import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { nodesOf } from './nodes-of.ts';
import { plainText } from './plain-text.ts';

/** What the anchors of headings begin with in the page, which keeps them apart from the page’s own. */
const prefix = 'h-';

/** The anchor of each heading of a body in its page, made of its words once as GitHub does: `h-the-crack-1`. */
export function headingAnchors(tree: Root): ReadonlyMap<Heading, string> {
  const slugger = new GithubSlugger();
  return new Map(
    nodesOf(tree).flatMap((node) =>
      node.type === 'heading' ? [[node, prefix + slugger.slug(plainText(node))]] : [],
    ),
  );
}

/** Anchors by how they can be written. */
export type AnchorIndex = ReadonlyMap<string, string>;

/** The anchors of a body, to be looked up many times. */
export function indexAnchors(anchors: Iterable<string>): AnchorIndex {
  return new Map(Array.from(anchors, (anchor) => [anchor.normalize(), anchor]));
}

/**
 * The anchor that a fragment leads to: as it is written in a body, `#the-crack-1`, as it is in the page, `#h-the-crack-1`, or
 * encoded. Null where there is none.
 */
export function findAnchor(fragment: string, anchors: AnchorIndex): string | null {
  const written = decoded(fragment.replace(/^#/, '')).normalize();
  return anchors.get(prefix + written) ?? anchors.get(written) ?? null;
}

/** The anchors as a body writes them. */
export function writtenAnchors(anchors: Iterable<string>): string[] {
  return Array.from(anchors, (anchor) => anchor.slice(prefix.length));
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
