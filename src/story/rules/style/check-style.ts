import type { Diagnostic, Severity } from '../../../diagnostics/diagnostic.ts';
import { rules, type StyleRule } from '../../../diagnostics/rules.ts';
import type { Noun } from '../../../model/ids.ts';
import type { DraftSet } from '../../drafts/draft-set.ts';
import type { HouseStyle } from '../../drafts/house-style.ts';
import { linkTexts } from './link-texts.ts';
import { loadedWords } from './loaded-words.ts';
import { longSentences } from './long-sentences.ts';
import { sourceCounts } from './source-counts.ts';
import type { StyleCheck } from './style-check.ts';
import { findStyledEntries } from './styled-text.ts';
import { undatedWords } from './undated-words.ts';
import { verbsOfSaying } from './verbs-of-saying.ts';

const checks: readonly StyleCheck[] = [
  verbsOfSaying,
  undatedWords,
  sourceCounts,
  loadedWords,
  linkTexts,
  longSentences,
];

/** Finds what in the texts of some nouns is against the house style, as far as it is switched on. */
export function checkStyle(
  set: DraftSet,
  nouns: readonly Noun[],
  style: HouseStyle | null,
): Diagnostic[] {
  if (style === null) return [];
  const active = checks.flatMap(({ rule, needsEnglish, open }) => {
    const severity = style.levels[rule];
    return severity === 'off' || (needsEnglish && !style.isEnglish)
      ? []
      : [{ find: open({ set, style }), ...ruleWith(rule, severity) }];
  });
  if (active.length === 0) return [];
  return findStyledEntries(set, nouns).flatMap((entry) =>
    active.flatMap(({ find, ...rule }) =>
      find(entry).map(({ text, start, end, message, note }) => ({
        ...rule,
        path: entry.draft.path,
        at: text.spanOf(start, end),
        message,
        ...(note === undefined ? {} : { note }),
      })),
    ),
  );
}

/** A rule with its severity, where it is another than usual. */
function ruleWith(rule: StyleRule, severity: Severity): Pick<Diagnostic, 'rule' | 'severity'> {
  return rules[rule].severity === severity ? { rule } : { rule, severity };
}
