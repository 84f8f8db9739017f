/** A character that may not appear in content, by offset in the text. */
export interface ForbiddenCharacter {
  readonly offset: number;
  readonly length: number;
  /** `U+202E`. */
  readonly name: string;
  readonly why: string;
}

/**
 * Finds what a reader cannot see and a text does not need (after CVE-2021-42574, “Trojan Source”), what has no meaning of
 * its own, and floods of marks. What scripts, emoji and variants of Han characters need is legal: joiners, the plain
 * direction marks, soft hyphens, vowel points, well-formed selectors and flags.
 */
export function findForbiddenCharacters(text: string): ForbiddenCharacter[] {
  if (!suspicious.test(text)) return [];
  const found = kinds.flatMap(({ pattern, why }) =>
    Array.from(
      text
        .matchAll(pattern)
        .filter(({ groups }) => groups?.['legal'] === undefined)
        .take(mostOfAKind),
      ({ 0: match, index }) => ({
        offset: index,
        length: match.length,
        name: codePointName(match),
        why,
      }),
    ),
  );
  found.sort((one, other) => one.offset - other.offset);
  let end = 0;
  return found.filter(({ offset, length }) => {
    if (offset < end) return false;
    end = offset + length;
    return true;
  });
}

/** The name of a text's first character: `U+3164`. */
export function codePointName(text: string): string {
  const code = text.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A binary file would give a finding a byte; the first few say enough. */
const mostOfAKind = 5;

/** What most texts hold nothing of, so that one pass is enough for them. */
const suspicious = /[\p{M}\p{Zl}\p{Zp}\u2800\u3164\uffa0\u115f\u1160\ufffc\ufffd]|[\p{C}--[\t\n]]/v;

interface Kind {
  /** Matches a run of such characters, or, as its group `legal`, a stretch that only looks like one. */
  readonly pattern: RegExp;
  readonly why: string;
}

const tag = String.raw`[\u{e0000}-\u{e007f}]`;
// The tags after a black flag spell the region whose flag it is: England, Scotland, Texas.
const flag = String.raw`(?<legal>\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f})`;
const selector = String.raw`[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`;
const subjoined = String.raw`[\u0f8d-\u0fbc]`;
const jamo = String.raw`[\u1100-\u115e\u1161-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]`;
/** The marks that stand over, under and through the letters of many scripts. */
const diacritic = String.raw`[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]`;
const invariable = 'Latin Greek Cyrillic Arabic Hebrew Thai Devanagari Hangul Hiragana Katakana'
  .split(' ')
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('');
const flood = 'the first of a flood of combining marks';
const filler = 'filler, which shows nothing';

const kinds: readonly Kind[] = [
  // Tab and line feed are legal; a carriage return at the end of a line has become one.
  kind(String.raw`[\p{Cc}--[\t\n]]+`, 'control character'),
  kind(String.raw`[\p{Zl}\p{Zp}]+`, 'line or paragraph separator'),
  kind(
    String.raw`[\u202a-\u202e\u2066-\u2069]+`,
    'bidirectional control, which can make text read other than it is stored',
  ),
  kind(`${flag}|${tag}+`, 'invisible tag character'),
  kind(String.raw`\ufeff+`, 'byte order mark'),
  kind(String.raw`\p{Noncharacter_Code_Point}+`, 'noncharacter'),
  kind(String.raw`\p{Cs}+`, 'half of a surrogate pair, which is no character'),
  kind(String.raw`\p{Co}+`, 'private-use character, which looks different on each machine'),
  kind(
    String.raw`[\p{Cn}--\p{Noncharacter_Code_Point}--${tag}]+`,
    'code point to which no character is assigned',
  ),
  kind(String.raw`[\u206a-\u206f\ufff9-\ufffb]+`, 'invisible control character'),
  kind(String.raw`\ufffc+`, 'stand-in for an object that was not copied with the text'),
  kind(String.raw`\ufffd+`, 'sign for a character that was lost'),
  kind(String.raw`[\u3164\uffa0]+`, filler),
  // Old Korean needs these beside another part of a syllable.
  kind(String.raw`(?<legal>[\u115f\u1160]*${jamo}[\u115f\u1160]*)|[\u115f\u1160]+`, filler),
  kind(
    String.raw`(?<legal>\u2800*[\u2801-\u28ff][\u2800-\u28ff]*)|\u2800+`,
    'blank of Braille, which shows nothing',
  ),
  kind(`(?<=${selector})${selector}+`, 'variation selector after another'),
  kind(
    String.raw`(?<=[\p{L}&&[${invariable}]])${selector}+`,
    'variation selector after a letter that has no variants',
  ),
  kind(
    String.raw`${flag}|[\p{Default_Ignorable_Code_Point}--${tag}]{5,}`,
    'the first of a run of invisible characters',
  ),
  // “Zalgo”: letters of real orthographies carry up to four of these, and no three letters in a row two or more.
  kind(`${diacritic}{5,}`, flood),
  kind(
    String.raw`(?:\p{L}${diacritic}{2,}){3,}`,
    'the first of several letters under a flood of combining marks',
  ),
  // Marks of the Indic scripts, of Hebrew and of Arabic stack higher, and the letters of Tibetan highest.
  kind(String.raw`[\p{M}--${selector}--${subjoined}]{9,}`, flood),
  kind(`${subjoined}{10,}`, flood),
  kind(String.raw`(\p{M})\1{3,}`, flood),
];

function kind(pattern: string, why: string): Kind {
  return { pattern: new RegExp(pattern, 'gv'), why };
}
