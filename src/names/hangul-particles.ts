/**
 * The particles and forms of the copula that Korean writes onto a noun (after the entries for 조사 in the Standard Korean
 * Language Dictionary, 표준국어대사전). Left out are those that also end other words, such as 대로, a boulevard, and 고, a
 * high school. Some have a form after a consonant and one after a vowel.
 */
const anywhere =
  '의|도|(?:에서|에게서|에게|에|께서|께|한테서|한테|만|까지|마저|조차|부터|처럼|보다|만큼|같이|마다|밖에|뿐|하고)SUFFIX?';
const afterConsonant = `은|이|을|이든|이든지|이라도|이나마|이란|이라는|이라고|이라며|이라면|이다|이며|이고|이자|이지만|이었다|이었던|(?:과|이나|이랑)SUFFIX?`;
const afterVowel = `는|가|를|든|든지|라도|나마|란|라는|라고|라며|라면|이다|이며|이고|이자|이지만|였다|였던|(?:와|나|랑)SUFFIX?`;
const direction = '(?:로서|로써|로부터|로)SUFFIX?';
const suffix = '(?:는|은|도|만|의|이|을|까지|부터|라도|이라도|조차|마저)';

const [open, closed, liquid] = [
  [anywhere, afterVowel, direction],
  [anywhere, afterConsonant, `으${direction}`],
  // After ㄹ the direction has no 으.
  [anywhere, afterConsonant, direction],
].map((forms) => new RegExp(`^(?:${forms.join('|').replaceAll('SUFFIX', suffix)})$`, 'u'));

/** Whether a run of Hangul after a name is nothing but particles, in the forms that its last syllable asks for. */
export function isHangulParticle(run: string, lastOfName: string): boolean {
  const final = finalOf(lastOfName);
  if (final === null) return [open, closed, liquid].some((forms) => forms?.test(run));
  if (final === 0) return open?.test(run) ?? false;
  return (final === 8 ? liquid : closed)?.test(run) ?? false;
}

/** The number of the consonant that ends a syllable, 0 for none, 8 for ㄹ; null where it is no Hangul. */
function finalOf(syllable: string): number | null {
  const code = syllable.codePointAt(0) ?? 0;
  return code >= 0xac00 && code <= 0xd7a3 ? (code - 0xac00) % 28 : null;
}
