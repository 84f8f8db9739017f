import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BriefDraft, type DraftOf, spanIn } from '../../file/schema/draft.ts';
import { earliestDay, isQualified } from '../../model/edtf-date.ts';
import type { DraftSet } from '../drafts/draft-set.ts';

/** Finds briefs that are older than the source they restate, and corrections that are older than their brief. */
export function checkTimeOrder({ briefs, sources }: DraftSet): Diagnostic[] {
  return [...briefs.values()].flatMap((brief) => {
    const source = sources.get(brief.fields.restates ?? '');
    return [
      ...(source === undefined ? [] : checkSource(brief, source)),
      ...checkCorrections(brief),
    ];
  });
}

/** Only where no reading of the source's date leaves room: “about” and “uncertain” leave it. */
function checkSource(brief: BriefDraft, source: DraftOf<'source'>): Diagnostic[] {
  const { published, inferred } = source.fields;
  const date = published ?? inferred?.published?.value;
  const earliest = date === undefined || isQualified(date) ? null : earliestDay(date);
  const day = brief.fields.published;
  if (date === undefined || earliest === null || !isBefore(day, earliest)) return [];
  const field = published === undefined ? ['inferred', 'published', 'value'] : ['published'];
  return [
    {
      rule: 'brief-before-source',
      path: brief.path,
      at: spanIn(brief, 'published'),
      message: `Unexpected brief of \`${day}\` that restates \`${source.id}\` of \`${date.text}\`, expected a day from \`${earliest}\` on`,
      note: 'Correct the day here or the date of the source. A source that was dated ahead, or printed east of here, may stay so.',
      related: {
        path: source.path,
        at: spanIn(source, ...field),
        message: 'the date of the source',
      },
    },
  ];
}

function checkCorrections(brief: BriefDraft): Diagnostic[] {
  const { published, corrections = [] } = brief.fields;
  return corrections.flatMap(({ date }, index): Diagnostic[] => {
    if (!isBefore(date, published)) return [];
    return [
      {
        rule: 'correction-before-brief',
        path: brief.path,
        at: spanIn(brief, 'corrections', index, 'date'),
        message: `Unexpected correction of \`${date}\` to a brief of \`${published}\`, expected a day from \`${published}\` on`,
        note: 'Correct one of the two. What was put right before the brief was published needs no correction.',
        related: {
          path: brief.path,
          at: spanIn(brief, 'published'),
          message: 'the day of the brief',
        },
      },
    ];
  });
}

function isBefore(day: string, other: string): boolean {
  return Date.parse(day) < Date.parse(other);
}
