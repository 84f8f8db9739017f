import { findWithinMarks } from './open-marks.ts';
import { isSentenceStart } from './sentence-starters.ts';

/**
 * Where a text may be cut so that no sentence is, in whichever language it is written. In doubt there is no cut: after
 * anything that may be an abbreviation, an ordinal or a name, before anything but a capital, after a full stop before
 * anything but a word that begins sentences, and within or at the end of quotations and brackets. `starts` are the places where a sentence may begin, rising.
 *
 * `The bridge closed. The techn. Director spoke.` may be cut before the second `The` alone.
 */
export function excerptStarts(text: string, starts: readonly number[]): readonly number[] {
  const within = findWithinMarks(text, starts);
  return starts.filter(
    (start, index) => start === 0 || (within[index] === false && isCertain(text, start)),
  );
}

/** Longer than any word before a full stop that counts. */
const view = 60;

function isCertain(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - view), start);
  const after = text.slice(start, start + 4);
  if (ownStop.test(before)) return !continuing.test(after);
  if (!/\s$/.test(before)) return false;
  const ended = before.trimEnd();
  if (spacedStop.test(ended)) return true;
  const [, word = '', stop = ''] = lastWord.exec(ended) ?? [];
  if (/^[가-힣]{2,}$/u.test(word)) return stop === '.' && /[다요]$/u.test(word);
  if (/^[\p{Lo}\p{M}]+$/u.test(word)) {
    return stop === '.' && word.replace(/\p{M}/gu, '').length >= 5 && /^\p{Lo}/u.test(after);
  }
  if (!isWholeWord(word) || !capital.test(after)) return false;
  return stop !== '.' || isSentenceStart(text.slice(start, start + view));
}

/** Full stops that Chinese and Japanese end a sentence with. Japanese may go on after a name that holds one. */
const ownStop = /[。｡]\s*$/u;
const continuing = /^[はがのをにへとやもで、，）」』]/u;
/** Full stops that have no other use: danda, Urdu, Ethiopic, Burmese, Khmer, Armenian. */
const spacedStop = /[।॥۔።။។։]$/u;
const lastWord = /(?<![\p{L}\p{M}\p{N}_.@/'’])(\p{L}[\p{L}\p{M}]*)([.!?])$/u;
const capital = /^["“”„«»‹›‘‚'(¿¡[]*\p{Lu}/u;

/**
 * Whether a word before a full stop may be none that is cut short: five or more small letters with a vowel among them,
 * with an end that words have. A capital may begin a name or a title, and in German any noun.
 */
function isWholeWord(word: string): boolean {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return (
    /^\p{Ll}{5,}$/u.test(plain) &&
    (!/^[a-z]+$/.test(plain) || /[aeiouy]/.test(plain)) &&
    !/(?:[bcdfghjkmnpqstvxz]l|[bcdfghjklmnpqstvwxz]r|[bcdfghjklmnpqrstvwxz]v)$/.test(plain) &&
    !abbreviations.has(plain)
  );
}

/** Abbreviations of five or more small letters, without their marks. */
const abbreviations: ReadonlySet<string> = new Set(
  [
    'admin approx assoc environ excma excmo profa depto izqda spett egreg',
    'ausschl betreffs einschl entspr evang gegebenenf geschied gesch insbes kathol landw milit parlam polit sogen ungef',
    'unverh verantw verein vergl veroff verst verwitw volkst wirtsch wissensch zusatz zuzugl abzugl amerik',
    'ekvi eksem kongel kungl henv ekviv popri pribl przyp sierz pulkow poruc',
    'акад бульв гражд заслуж канд корресп примеч приблиз председ просп соотв сокр исполн назыв административ',
  ].flatMap((line) => line.split(' ')),
);
