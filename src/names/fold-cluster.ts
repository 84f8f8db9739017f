/**
 * A character with all that combines with it, so that it can be normalised by itself: marks, invisible characters, and
 * the later letters of a Hangul syllable. No letter bears more than thirty marks (the limit of Unicode’s Stream-Safe
 * Text Format), so a flood of them takes no long time to sort.
 */
export const clusters: RegExp = /[\s\S][\p{M}\p{DI}\u1160-\u11ff\uff9e\uff9f]{0,30}/gu;

/** The letters of scripts that write no spaces between words. */
export const spaceless: RegExp =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** Arabic and Hebrew vowel signs and the Arabic stretching line, which writers may leave out. */
export const optionalSigns: RegExp =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670]/gu;

const ignorable = /\p{DI}/gu;
const apostrophe = /['’‘ʼʻ`´′＇]/u;

/** The form in which two spellings of one cluster are alike: NFKC, any apostrophe as `'`, nothing invisible. */
export function foldCluster(cluster: string): string {
  if (cluster.length === 1 && cluster <= '\u007f') return cluster;
  if (apostrophe.test(cluster.charAt(0))) return "'";
  return cluster.replace(ignorable, '').normalize('NFKC');
}
