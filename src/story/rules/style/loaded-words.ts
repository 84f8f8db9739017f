import { type KnownName, nameMatcher } from '../../../names/name-matcher.ts';
import { eachText, type StyleCheck } from './style-check.ts';

/** Words that the editors leave to those whom they quote. */
export const loadedWords: StyleCheck = {
  rule: 'loaded-word',
  needsEnglish: false,
  open: ({ style }) => {
    const findWords = nameMatcher(style.loadedWords.flatMap(formsOf));
    return eachText((text) =>
      findWords(text.plain).map(({ owner, start, end }) => ({
        ...{ text, start, end },
        message: `Unexpected “${text.text.slice(start, end)}”, a loaded word, expected it in a quotation alone`,
        note: `Say it in plain words, or quote who says it. \`loadedWords\` in \`content/site.yaml\` lists \`${owner}\`.`,
      })),
    );
  },
};

/** A word as it is listed, and with capitals where a sentence or a heading has them. */
function formsOf(listed: string): readonly KnownName[] {
  const forms = [
    listed,
    listed.toLowerCase(),
    listed.charAt(0).toUpperCase() + listed.slice(1).toLowerCase(),
    listed.toUpperCase(),
  ];
  return [...new Set(forms)].map((name) => ({ name, owner: listed, isMention: true }));
}
