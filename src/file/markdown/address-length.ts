const beginning = /^(?:https?:\/\/|www\.)/i;
const beginnings = ['http://', 'https://', 'www.'];

/** The longest address that is looked for. */
const longest = 2_000;

/** Letters of scripts in which words stand side by side without spaces, and of Korean, whose particles follow a word so. */
const unspacedLetter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}ー]/u;

/** What Japanese and Korean put after a word, and no address begins a name with. */
const particle =
  /^(?:を|から|まで|では|には|への|での|(?:에서|에서는|에는|에도|에|으로|로|을|를|은|는|의|와|과)$)/u;

/** Whether a text that may become an address can go on with a character: a cheap look, so that each text is read once. */
export function mayGoOn(ahead: string, character: string): boolean {
  if (ahead.length >= longest || /[\s<`\\\u3000-\u303f\uff01-\uff0f\uff1a-\uff20]/.test(character))
    return false;
  const text = (ahead + character).toLowerCase();
  return beginnings.some((start) => text.startsWith(start) || start.startsWith(text));
}

/**
 * How long the web address is with which a text begins, 0 where it begins with none. It ends before a space, before what
 * closes a quotation or bracket, before punctuation at its end, and before a letter of a script without spaces where all
 * before was ASCII.
 *
 * `https://a.example/b，见` has 19 characters, `https://a.example/straße_(alt).` all but the full stop.
 */
export function addressLength(text: string): number {
  const [start = ''] = beginning.exec(text) ?? [];
  if (start === '') return 0;
  const host = String.fromCodePoint(text.codePointAt(start.length) ?? 0);
  if (!/[\p{L}\p{N}[]/u.test(host)) return 0;
  const isUnspaced = unspacedLetter.test(host);
  let end = start.length;
  for (const character of text.slice(start.length)) {
    if (!goesOn(text, end, character, isUnspaced)) break;
    end += character.length;
  }
  const address = trimEnd(text.slice(0, end));
  return address.length > start.length && isAddress(address) ? address.length : 0;
}

/**
 * Whether no one can tell where a bare address ends: letters of a script without spaces follow the host or are a particle,
 * or are in it and no space is after it, or a backslash is.
 */
export function hasUnclearEnd(address: string, after: string): boolean {
  if (after.startsWith('\\')) return true;
  const [host = '', ...path] = address.replace(beginning, '').split('/');
  if (unspacedLetter.test(host)) return false;
  if (unspacedLetter.test(path[0]?.charAt(0) ?? '')) return true;
  if (path.some((part) => particle.test(part))) return true;
  // A question mark before a letter of these scripts may end a sentence as well.
  if (unspacedLetter.test(address.split('?')[1]?.charAt(0) ?? '')) return true;
  return unspacedLetter.test(address) && /^[^\s]/.test(after);
}

function goesOn(text: string, at: number, character: string, isUnspaced: boolean): boolean {
  if (/[\s<>"`\\]/.test(character)) return false;
  if (character < '\u0080') return true;
  if (unspacedLetter.test(character))
    return isUnspaced || !/[A-Za-z0-9.,;:!'()[\]*$]/.test(text.charAt(at - 1));
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return true;
  // A dash, an apostrophe or a middle dot between two letters, as in `Lind–Berg`. An em dash parts clauses.
  return (
    /[[\p{Pd}’·]--[—―⸺⸻〜〰]]/v.test(character) &&
    /^[\p{L}\p{N}]/u.test(text.slice(at + character.length))
  );
}

/** An address without the punctuation, entities and genitive after it, and without brackets that it does not open. */
function trimEnd(address: string): string {
  const trimmed = address.replace(/(?:&#?\w{1,31};|['’]s(?!\w)|[?!.,:;*_~'"&])+$/, '');
  const last = trimmed.at(-1) ?? '';
  const opener = { ')': '(', ']': '[', '}': '{' }[last];
  const isOpened =
    opener === undefined || trimmed.split(opener).length >= trimmed.split(last).length;
  if (isOpened) return cutBracket(trimmed);
  return trimEnd(trimmed.slice(0, -1));
}

/** What appears before a square bracket that the address does not open: it belongs to the text around. */
function cutBracket(address: string): string {
  const close = address.indexOf(']');
  const open = address.indexOf('[');
  return close !== -1 && (open === -1 || open > close) ? trimEnd(address.slice(0, close)) : address;
}

function isAddress(address: string): boolean {
  return URL.canParse(/^www/i.test(address) ? `https://${address}` : address);
}
