import type { Brief } from '../../model/brief.ts';
import { appearedAfter, citableReports, citedReports } from '../../model/cited-reports.ts';
import type { Claim } from '../../model/claim.ts';
import type { Target } from '../../model/prose.ts';
import { documentOf, knownValue, oneADocument, type Source } from '../../model/source.ts';
import { deriveSourceRow, type SourceRow } from '../entries/source-row.ts';
import { heldReports } from '../evidence/changes.ts';
import type { ProseView, Reference } from '../links/prose-view.ts';

/** A source in the list at the end of a page, with the anchors of the references that lead to it. */
export interface CitedSource {
  readonly number: number;
  readonly source: SourceRow;
  readonly anchors: readonly string[];
}

/**
 * Puts references to the sources whose reports it cites after each claim link of a brief, numbered as they come. None of them
 * appeared after the brief.
 */
export function citeSources(
  brief: Pick<Brief, 'prose' | 'claimLinks' | 'restates' | 'published'>,
): { readonly prose: ProseView; readonly cited: readonly CitedSource[] } {
  const { prose, claimLinks } = brief;
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
          references: findSources(claims, part.target, brief)
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

/** The sources that a link to a claim cites; none for other links. */
function findSources(
  claims: ReadonlyMap<string, Claim>,
  { noun, id, part }: Target,
  { restates, published }: Pick<Brief, 'restates' | 'published'>,
): readonly Source[] {
  const claim = noun === 'claim' ? claims.get(id) : undefined;
  if (claim === undefined) return [];
  const citable = claim.reports.filter(
    ({ source }) => source === restates || !appearedAfter(knownValue(source.published), published),
  );
  const held = new Set(heldReports(citable));
  const reports = citable.map((report) => ({
    ...report,
    source: report.source.id,
    of: report.source,
    isHeld: held.has(report),
  }));
  const citation = { part, restated: restates?.id ?? null };
  const cited = citedReports(
    citableReports(reports, citation, ({ isHeld }) => isHeld),
    citation,
  );
  const restated = cited.some(({ of }) => of === restates) ? restates : null;
  // If a document has several versions, the last is cited, but of a restated document only the restated one.
  return oneADocument(cited.map(({ of }) => of)).map((source) =>
    restated !== null && documentOf(source) === documentOf(restated) ? restated : source,
  );
}
