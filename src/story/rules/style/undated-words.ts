import type { TextRange } from '../../evidence/find-quoted-ranges.ts';
import { eachText, type StyleCheck } from './style-check.ts';
import type { StyledText, StyleFinding } from './styled-text.ts';

/** Words that mean another day whenever they are read, in a sentence of a body that has no date. */
export const undatedWords: StyleCheck = {
  rule: 'undated-word',
  needsEnglish: true,
  open: () =>
    eachText((text) =>
      text.isBody ? text.sentences.flatMap((sentence) => findIn(text, sentence)) : [],
    ),
};

function findIn(text: StyledText, { start, end }: TextRange): readonly StyleFinding[] {
  const sentence = text.plain.slice(start, end);
  if (date.test(sentence)) return [];
  return Array.from(sentence.matchAll(undated)).flatMap(({ 0: word, index }) => {
    // A capital within a sentence begins a name, as in `Norland Today`.
    const isName = /^\p{Lu}/u.test(word) && /[\p{L}\p{N}]/u.test(sentence.slice(0, index));
    return isName
      ? []
      : [
          {
            ...{ text, start: start + index, end: start + index + word.length },
            message: `Unexpected “${word}” in a sentence without a date, expected one that says of which day it is true`,
            note: 'Write the day or the month, as in `on 7 March 2031` or `as of March 2031`, or quote the word where it is the source’s.',
          },
        ];
  });
}

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const undated = new RegExp(
  [
    'today|yesterday|tomorrow|tonight|nowadays|recently|lately|currently|presently|so far|these days',
    'at (?:present|the moment)|(?<!\\bnow and |\\bthen and )now(?! and (?:then|again)\\b)',
    'this (?:week|weekend|month|year|morning|afternoon|evening|spring|summer|autumn|winter)',
    `(?<!\\bthe )(?:last|next) (?:week|weekend|month|year|night|spring|summer|autumn|winter|${weekday})`,
    '(?:\\d{1,3}|an?|a few|several|many|two|three|four|five|six|seven|eight|nine|ten) (?:days?|weeks?|months?|years?) ago',
  ]
    .map((words) => `\\b(?:${words})\\b`)
    .join('|')
    .replaceAll(' ', '\\s+'),
  'giu',
);

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
/** A year, a day with its month, or what says of itself that it is a date. */
const date = new RegExp(
  `\\b(?:1[5-9]|20)\\d\\d\\b|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}|\\b${month}\\s+\\d{1,2}(?:st|nd|rd|th)?\\b|\\bas\\s+of\\b`,
  'iu',
);
