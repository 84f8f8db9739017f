import { pictureWords } from '../../words/english/picture-words.ts';
import { round } from '../round.ts';
import { wrapText } from '../text/wrap-text.ts';
import { type CarriedStance, carriedStance } from './origin-report.ts';
import type { ShownChain } from './shorten-chains.ts';

/** The chains as a tree: each origin with the agencies and sources through which its word came. */
export interface OriginTree {
  readonly kind: 'tree';
  readonly width: number;
  readonly height: number;
  readonly rows: readonly TreeRow[];
  /** The lines from each row down to those below it. */
  readonly rails: string;
}

export interface TreeRow {
  readonly role: 'origin' | 'other-origin' | 'agency' | 'source' | 'further';
  /** The stance that a source carries; null for others. */
  readonly carried: CarriedStance | null;
  readonly name: string;
  readonly href: string | null;
  readonly x: number;
  /** The middle of the mark. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly text: { readonly x: number; readonly y: number };
  /** The position of the text that says what the row is: for a source its stance, for others their part. */
  readonly label: { readonly x: number; readonly y: number };
  /** The line from the rail to the mark. */
  readonly branch: string | null;
}

/** The chains in a column of rows, indented by their distance from the origin. */
export function layOutTree(chains: readonly ShownChain[], width: number): OriginTree {
  const roots = growTree(chains);
  const rows: TreeRow[] = [];
  const rails: string[] = [];
  let y = 2;
  const walk = (node: TreeNode, depth: number): number => {
    const row = layOutRow(node, depth, y, width);
    rows.push(row);
    y += (row.lines.length + 1) * LINE - 1 + SPACE;
    const ends = node.children.map((child) => walk(child, depth + 1));
    const last = ends.at(-1);
    if (last !== undefined) rails.push(`M${row.x} ${row.y + MARK}V${last}`);
    return row.y;
  };
  for (const root of roots) {
    walk(root, 0);
    y += SPACE;
  }
  return { kind: 'tree', width, height: Math.ceil(y), rows, rails: rails.join('') };
}

const LINE = 16;
const SPACE = 7;
const INDENT = 21;
const MARK = 6;
const TEXT = 13;
const SIZE = 13;

interface TreeNode {
  readonly role: TreeRow['role'];
  readonly key: string;
  readonly name: string;
  readonly href: string | null;
  readonly carried: CarriedStance | null;
  readonly children: TreeNode[];
}

function growTree(chains: readonly ShownChain[]): readonly TreeNode[] {
  const roots: TreeNode[] = [];
  for (const shown of chains) {
    const { agencies, end, source } = shown.chain;
    const carried = carriedStance(shown.chain);
    const role = end.counts ? 'origin' : 'other-origin';
    let node = findOrAdd(roots, { ...end, role, carried: null, children: [] });
    for (const agency of agencies.toReversed()) {
      node = findOrAdd(node.children, { ...agency, role: 'agency', carried: null, children: [] });
    }
    node.children.push(
      shown.kind === 'chain'
        ? { ...source, role: 'source', carried, children: [] }
        : {
            key: 'further',
            name: pictureWords.moreSources(shown.sources),
            href: null,
            role: 'further',
            carried,
            children: [],
          },
    );
  }
  return roots;
}

function findOrAdd(nodes: TreeNode[], node: TreeNode): TreeNode {
  const found = nodes.find(({ key, role }) => key === node.key && role === node.role);
  if (found === undefined) nodes.push(node);
  return found ?? node;
}

function layOutRow(node: TreeNode, depth: number, top: number, width: number): TreeRow {
  const { role, carried, name, href } = node;
  const x = round(MARK + 1 + depth * INDENT);
  const y = round(top + LINE / 2);
  const text = { x: x + TEXT, y: round(top + LINE * 0.78) };
  const lines = wrapText(name, { width: width - text.x, size: SIZE, lines: 3, weight: 'bold' });
  return {
    role,
    carried,
    name,
    href,
    x,
    y,
    lines,
    text,
    label: { x: text.x, y: round(text.y + lines.length * LINE - 1) },
    branch: depth === 0 ? null : `M${x - INDENT} ${y}H${x - MARK}`,
  };
}
