import type { ClaimLink } from '../../model/brief.ts';
import type { Claim } from '../../model/claim.ts';
import type { Prose, Target } from '../../model/prose.ts';
import type { Source } from '../../model/source.ts';
import { deriveSourceRow, type SourceRow } from '../rows/source-row.ts';
import type { ProseView, Reference } from './prose-view.ts';

/** A source in the list at the end of a page, with the anchors of the references that lead to it. */
export interface CitedSource {
  readonly number: number;
  readonly source: SourceRow;
  readonly anchors: readonly string[];
}

/**
 * Puts after each claim link references to the sources that carry it, numbered as they come. One that denies it does
 * not stand behind it, but for the one that the brief itself restates.
 */
export function citeSources(
  prose: Prose,
  claimLinks: readonly ClaimLink[],
  restated: Source | null,
): { readonly prose: ProseView; readonly cited: readonly CitedSource[] } {
  const claims = new Map<string, Claim>(claimLinks.map(({ claim }) => [claim.id, claim]));
  const anchorsBySource = new Map<Source, string[]>();

  function refer(source: Source): Reference {
    const anchors = anchorsBySource.get(source) ?? [];
    anchorsBySource.set(source, anchors);
    const number = [...anchorsBySource.keys()].indexOf(source) + 1;
    const anchor = `ref_${number}_${anchors.length + 1}`;
    anchors.push(anchor);
    return { number, source: source.id, label: source.label, anchor };
  }

  const view = prose.map((part) =>
    part.kind === 'close'
      ? {
          kind: part.kind,
          references: findSources(claims, part.target, restated)
            .map(refer)
            .sort((a, b) => a.number - b.number),
        }
      : part,
  );
  const cited = Array.from(anchorsBySource, ([source, anchors], index) => ({
    number: index + 1,
    source: deriveSourceRow(source),
    anchors,
  }));
  return { prose: view, cited };
}

/** The sources that carry the claim a link leads to; none for other links. */
function findSources(
  claims: ReadonlyMap<string, Claim>,
  target: Target,
  restated: Source | null,
): readonly Source[] {
  const claim = target.noun === 'claim' ? claims.get(target.id) : undefined;
  if (claim === undefined) return [];
  const carrying = claim.reports.filter(
    ({ stance, source }) => stance !== 'denies' || source === restated,
  );
  return [...new Set(carrying.map(({ source }) => source))];
}
