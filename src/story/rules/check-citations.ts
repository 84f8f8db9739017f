import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean, makeSuggester } from '../../diagnostics/suggest.ts';
import { isEarlierStance } from '../../file/schema/report-schema.ts';
import { restatedStances } from '../../model/cited-reports.ts';
import { stances } from '../../model/report.ts';
import { citationFinder } from '../drafts/cited-drafts.ts';
import { activeBriefs, type DraftSet, hasBrokenBrief } from '../drafts/draft-set.ts';
import type { DraftedReport } from '../drafts/drafted-reports.ts';

/**
 * Finds links to claims that would cite nothing in their brief, as no report of the claim says what they ask for, and those
 * that do not say whose side of the restated source they tell.
 */
export function checkCitations(set: DraftSet): Diagnostic[] {
  if (hasBrokenBrief(set)) return [];
  const briefs = activeBriefs(set);
  const findCited = citationFinder(set);
  const sources = makeSuggester(set.sources.keys());
  return briefs.flatMap((brief) =>
    brief.body.references.flatMap(({ noun, id, part, at }): Diagnostic[] => {
      if (noun !== 'claim') return [];
      const { restates: restated = null, published: day } = brief.fields;
      const { all, known, citable, cited } = findCited({ claim: id, part, restated, day });
      if (all.length === 0) return [];
      if (part !== null && !isStance(part) && !isSource(part, set)) {
        const ofClaim = [...new Set(all.map(({ source }) => source))];
        const meant = didYouMean(part, [...ofClaim, ...stances]) || didYouMean(part, sources);
        const message = `Unexpected link to \`claim:${id}#${part}\`, expected a stance or the id of a source after \`#\`${meant}`;
        return [
          { rule: 'empty-citation', path: brief.path, at, note: noteFor(id, all, all), message },
        ];
      }
      const link = part === null ? `claim:${id}` : `claim:${id}#${part}`;
      const found = { path: brief.path, at, note: noteFor(id, known, citable) };
      const isLoose = part === null && cited.length > 0 && !cited.some(isFirm(restated));
      if (cited.length === 0 || (isLoose && !cited.every(isInEarlierWord))) {
        const message = `Unexpected link to \`${link}\`, which cites nothing, expected one that a report backs`;
        return [{ rule: 'empty-citation', ...found, message }];
      }
      if (part === null) {
        const stances = restatedStances(known, restated);
        const links = stances.map((stance) => `\`claim:${id}#${stance}\``).join(' or ');
        const message = `Unexpected link to \`${link}\`, on which the voices in \`${restated}\` do not agree, expected ${links}`;
        if (stances.length > 1)
          return [{ rule: 'ambiguous-citation', path: brief.path, at, message }];
      }
      if (!isLoose) return [];
      const message = `Unexpected link to \`${link}\`, which no report affirms, expected \`claim:${id}#open\``;
      return [{ rule: 'open-citation', ...found, message }];
    }),
  );
}

function isStance(part: string): boolean {
  return stances.some((stance) => stance === part);
}

/** Whether an id is that of a source, be it one whose file is broken. */
function isSource(id: string, { sources, broken }: DraftSet): boolean {
  return sources.has(id) || broken.has(`source:${id}`);
}

/** Whether a plain link cites a report in the present format: one that affirms, or what a brief has of its own source. */
function isFirm(restated: string | null): (report: DraftedReport) => boolean {
  return ({ stance, source }) => stance === 'affirms' || source === restated;
}

/** A plain link cited what was written so. */
function isInEarlierWord({ fields }: DraftedReport): boolean {
  return isEarlierStance(fields.stance);
}

function noteFor(
  claim: string,
  known: readonly DraftedReport[],
  citable: readonly DraftedReport[],
): string {
  if (known.length === 0) return 'Its sources are younger than the brief: take the link out.';
  const found = [...new Set(citable.map(({ stance }) => stance))];
  const links = found.map(
    (stance) => `\`claim:${claim}${stance === 'affirms' ? '' : `#${stance}`}\``,
  );
  return `Write ${links.join(' or ')}, or name one source, as in \`claim:${claim}#${known[0]?.source}\`.`;
}
