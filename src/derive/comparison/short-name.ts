/** The width of two lines of a narrow column; letters of East Asian scripts are two wide. */
const MOST = 34;

/** A name for the head of a narrow column: the name itself, or its beginning, up to the end of a word if there is one. */
export function shortName(name: string): string {
  const letters = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
  if (widthOf(letters) <= MOST) return name;
  const kept: string[] = [];
  for (const letter of letters) {
    if (widthOf([...kept, letter]) >= MOST) break;
    kept.push(letter);
  }
  const cut = kept.join('');
  const space = cut.lastIndexOf(' ');
  const whole = space > cut.length / 2 ? cut.slice(0, space) : cut;
  return `${whole.replace(/[\s,;:–—-]+$/u, '')}…`;
}

function widthOf(letters: readonly string[]): number {
  return letters.reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;
