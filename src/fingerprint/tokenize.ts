import { clusters, foldCluster, optionalSigns, spaceless } from '../names/fold-cluster.ts';

/** A word of a text, normalised for comparison, with its place in the original text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text as tokens, normalised so that two spellings of the same wording come out alike.
 *
 * `Norland’s “full-fledged”` gives `norland's`, `full`, `fledged`. Compatibility forms, case, quotation
 * marks, dashes, spaces and punctuation do not count; `2,000`, `2.5` and `it's` keep their inner
 * mark; a currency or per cent sign is a word. In scripts written without spaces (Han, kana, Thai …)
 * every character is a word. The result does not depend on the machine's locale or dictionaries.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let word: OpenWord | undefined;
  const close = (): void => {
    const folded = word === undefined ? '' : foldWord(word.text);
    if (word !== undefined && folded !== '') {
      tokens.push({ text: folded, start: word.start, end: word.end });
    }
    word = undefined;
  };

  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const end = index + cluster.length;
    for (const character of foldCluster(cluster)) {
      const sort = sortOf(character);
      if (word !== undefined && extendsWord(word, character, sort)) {
        const isInner = sort === 'inner';
        word = {
          ...word,
          text: isInner ? word.text : word.text + word.inner + character,
          inner: isInner ? character : '',
          end: isInner ? word.end : end,
        };
        continue;
      }
      close();
      if (sort === 'letter' || sort === 'digit' || sort === 'single') {
        word = { text: character, inner: '', start: index, end, single: sort === 'single' };
      }
    }
  }
  close();
  return tokens;
}

interface OpenWord {
  readonly text: string;
  /** A mark that belongs to the word only if the word goes on after it. */
  readonly inner: string;
  readonly start: number;
  readonly end: number;
  readonly single: boolean;
}

type Sort = 'letter' | 'digit' | 'mark' | 'single' | 'inner' | 'gap';

function sortOf(character: string): Sort {
  if (/[a-zA-Z]/.test(character)) return 'letter';
  if (/[\s\-"!?;:()]/.test(character)) return 'gap';
  if (/\p{Nd}/u.test(character)) return 'digit';
  if (/[\p{L}\p{N}]/u.test(character)) return spaceless.test(character) ? 'single' : 'letter';
  if (/\p{M}/u.test(character)) return 'mark';
  if (/[\p{Sc}%‰]/u.test(character)) return 'single';
  return /['.,٫٬]/u.test(character) ? 'inner' : 'gap';
}

function extendsWord(word: OpenWord, character: string, sort: Sort): boolean {
  if (sort === 'mark') return word.inner === '';
  if (word.single || sort === 'single' || sort === 'gap') return false;
  if (sort === 'inner') return word.inner === '';
  return (
    word.inner === '' || word.inner === "'" || /^\p{Nd}{2}$/u.test(lastOf(word.text) + character)
  );
}

function lastOf(text: string): string {
  return text.slice(-1);
}

function foldWord(word: string): string {
  const folded = word.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
  return folded.replace(optionalSigns, '');
}
