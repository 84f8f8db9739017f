import { groupBy } from '../../collections/group-by.ts';
import type { Brief } from '../../model/brief.ts';
import { type Source, statesOf } from '../../model/source.ts';
import type { Story } from '../../model/story.ts';
import { deriveVersion, type SourceVersion } from '../entries/source-row.ts';
import { deriveCorroboration } from '../evidence/corroboration.ts';
import { sourcesDiffer } from '../evidence/source-difference.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { type CoveredParagraphs, coverParagraphs } from './covered-paragraphs.ts';

/** The evidence of a story in numbers. */
export interface StoryCoverage {
  readonly claims: number;
  /** Claims by their number of independent origins, most first; three means three or more. */
  readonly byOrigins: readonly { readonly origins: number; readonly claims: number }[];
  /** Claims on which sources differ. */
  readonly differing: number;
  /** Claims that rest on one party's word about itself or another. */
  readonly partisan: number;
  /** The sentences of the briefs that sum up several sources. */
  readonly sentences: { readonly total: number; readonly linked: number };
  /** The quotations of reports and in the texts of briefs. */
  readonly quotes: { readonly found: number; readonly unchecked: number };
}

/** The coverage of a document in each of its versions, which are separate texts. */
export interface SourceCoverage {
  readonly source: EntryLink;
  readonly versions: readonly (SourceVersion & { readonly paragraphs: CoveredParagraphs })[];
}

const MOST_ORIGINS = 3;

export function deriveCoverage(story: Story): StoryCoverage {
  const corroborations = story.claims.map(({ reports }) => deriveCorroboration(reports));
  const byOrigins = groupBy(corroborations, ({ origins }) =>
    Math.min(origins.length, MOST_ORIGINS),
  );
  const statuses = story.briefs.flatMap(({ reports, quotations }) => [
    ...reports.flatMap(({ quoteStatus }) => quoteStatus ?? []),
    ...quotations,
  ]);
  const syntheses = story.briefs.filter(({ restates }) => restates === null).map(countSentences);
  return {
    claims: story.claims.length,
    byOrigins: byOrigins
      .map(({ key, items }) => ({ origins: key, claims: items.length }))
      .sort((a, b) => b.origins - a.origins),
    differing: story.claims.filter(({ reports }) => sourcesDiffer(reports)).length,
    partisan: corroborations.filter(({ party }) => party !== null).length,
    sentences: {
      total: syntheses.reduce((sum, { total }) => sum + total, 0),
      linked: syntheses.reduce((sum, { linked }) => sum + linked, 0),
    },
    quotes: {
      found: statuses.filter((status) => status === 'found').length,
      unchecked: statuses.filter((status) => status === 'unchecked').length,
    },
  };
}

export function deriveSourceCoverage(source: Source): SourceCoverage {
  return {
    source: entryLink(source),
    versions: statesOf(source).map((state) => ({
      ...deriveVersion(state),
      paragraphs: coverParagraphs(state),
    })),
  };
}

/** The number of sentences in a body, without headings, and of those that have a link to a claim. */
function countSentences({ body, claimLinks }: Brief): { total: number; linked: number } {
  const linked = new Set(
    claimLinks.map(({ at }) => {
      const sentences = body.blocks[at.block]?.sentences ?? [];
      return `${at.block} ${sentences.findLastIndex((start) => start <= at.start)}`;
    }),
  );
  return {
    total: body.blocks.reduce((sum, { sentences }) => sum + sentences.length, 0),
    linked: linked.size,
  };
}
