import type { Severity } from '../../diagnostics/diagnostic.ts';
import { rules, type StyleRule } from '../../diagnostics/rules.ts';
import type { SiteFields } from '../../file/schema/site-schema.ts';

/** What the settings of a site say of its house style, and nothing else of them: the findings of each story depend on it. Plain data. */
export interface HouseStyle {
  /** Whether the briefs are in English, whose words some rules know. */
  readonly isEnglish: boolean;
  readonly levels: Readonly<Record<StyleRule, Severity | 'off'>>;
  /** Words and phrases that appear in quotations alone. */
  readonly loadedWords: readonly string[];
  /** How many words a sentence may have. */
  readonly longestSentence: number;
}

/** The house style of a site, where its settings leave something out the usual one. */
export function houseStyleOf({
  language,
  style = {},
  loadedWords = [],
  longestSentence = 40,
}: SiteFields): HouseStyle {
  const level = (rule: StyleRule): Severity | 'off' => style[rule] ?? rules[rule].severity;
  return {
    isEnglish: /^en(?:-|$)/.test(language),
    levels: {
      'verb-of-saying': level('verb-of-saying'),
      'undated-word': level('undated-word'),
      'source-count': level('source-count'),
      'loaded-word': level('loaded-word'),
      'link-text': level('link-text'),
      'long-sentence': level('long-sentence'),
    },
    loadedWords,
    longestSentence,
  };
}
