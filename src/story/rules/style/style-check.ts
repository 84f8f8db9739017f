import type { StyleRule } from '../../../diagnostics/rules.ts';
import type { DraftSet } from '../../drafts/draft-set.ts';
import type { HouseStyle } from '../../drafts/house-style.ts';
import type { StyledEntry, StyledText, StyleFinding } from './styled-text.ts';

/** A rule of the house style: its name, whether it knows English alone, and how it finds what is against it. */
export interface StyleCheck {
  readonly rule: StyleRule;
  readonly needsEnglish: boolean;
  /** Prepares the rule for the files of a story, or for those that stories share. */
  readonly open: (among: StyledSet) => (entry: StyledEntry) => readonly StyleFinding[];
}

/** What a rule may look at beside the text itself. */
export interface StyledSet {
  readonly set: DraftSet;
  readonly style: HouseStyle;
}

/** Looks at each text by itself. */
export function eachText(
  find: (text: StyledText) => readonly StyleFinding[],
): (entry: StyledEntry) => readonly StyleFinding[] {
  return ({ texts }) => texts.flatMap(find);
}
