import type { Stance } from '../../model/report.ts';
import { pictureWords } from '../../words/english/picture-words.ts';
import { type CarriedStance, carriedStance } from './origin-report.ts';
import type { ShownChain } from './shorten-chains.ts';

/** The chains as a graph in which shared steps are one node. It has no loops, even if the chains do. */
export interface OriginGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  readonly id: string;
  readonly role: 'source' | 'further' | 'agency' | 'origin' | 'other-origin';
  readonly name: string;
  readonly href: string | null;
  /** The stances that a source's reports carry, in order. */
  readonly stances: CarriedStance[];
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly stance: Stance;
}

/** Joins the chains at the agencies and origins that they share. */
export function joinChains(chains: readonly ShownChain[]): OriginGraph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const [index, shown] of chains.entries()) {
    const { stance, agencies, end } = shown.chain;
    let last = addSource(nodes, shown, index);
    const addEdge = (to: string) => {
      edges.set(`${last}\n${to}\n${stance}`, { from: last, to, stance });
      last = to;
    };
    for (const [step, agency] of agencies.entries()) {
      const shared = `agency ${agency.key}`;
      // In a chain that leads back to an agency, that agency appears a second time.
      const id = leadsTo(edges.values(), shared, last) ? `${shared} ${index} ${step}` : shared;
      add(nodes, { id, role: 'agency', name: agency.name, href: agency.href, stances: [] });
      addEdge(id);
    }
    const id = `origin ${end.key}`;
    const role = end.counts ? 'origin' : 'other-origin';
    add(nodes, { id, role, name: end.name, href: end.href, stances: [] });
    addEdge(id);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

function addSource(nodes: Map<string, GraphNode>, shown: ShownChain, index: number): string {
  const { source } = shown.chain;
  const carried = carriedStance(shown.chain);
  const isMore = shown.kind === 'further';
  const id = isMore ? `further ${index}` : `source ${source.key}`;
  const node = isMore
    ? add(nodes, {
        id,
        role: 'further',
        name: pictureWords.moreSources(shown.sources),
        href: null,
        stances: [],
      })
    : add(nodes, { id, role: 'source', name: source.name, href: source.href, stances: [] });
  const isKnown = node.stances.some(
    ({ stance, isOwn }) => stance === carried.stance && isOwn === carried.isOwn,
  );
  if (!isKnown) node.stances.push(carried);
  return id;
}

function add(nodes: Map<string, GraphNode>, node: GraphNode): GraphNode {
  const known = nodes.get(node.id);
  if (known === undefined) nodes.set(node.id, node);
  return known ?? node;
}

/** Whether a node can be reached from another along edges, or is the same. */
function leadsTo(edges: Iterable<GraphEdge>, from: string, to: string): boolean {
  const all = [...edges];
  const seen = new Set([from]);
  for (const id of seen) {
    for (const edge of all) if (edge.from === id) seen.add(edge.to);
  }
  return seen.has(to);
}
