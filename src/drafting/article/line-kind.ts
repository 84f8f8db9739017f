/** What a line of a saved article is: running text, a credit, or furniture of the page around it. */
export type LineKind = 'text' | 'credit' | 'furniture';

/**
 * The kind of a line. Running text has a sentence that ends, or is too long for a button or a heading. Credits and prompts end as
 * sentences do, so their words tell them.
 *
 * “Advertisement”, “Listen 3 min”, “Read more: …” are furniture, and “Jane Doe contributed to this report.” is a credit.
 */
export function lineKindOf(line: string): LineKind {
  const text = line.trim();
  if (credits.some((pattern) => pattern.test(text))) return 'credit';
  if (prompts.some((pattern) => pattern.test(text))) return 'furniture';
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const isLong = words.length > LONGEST_HEADING || unspaced(text);
  if (isLong) return isList(text) ? 'furniture' : 'text';
  return words.length > 0 && sentenceEnd.test(text) ? 'text' : 'furniture';
}

/** More words than a heading or a row of buttons has. */
const LONGEST_HEADING = 16;

const sentenceEnd = /[.!?…:。！？।][\])}"'“”’»]*$/u;

/** A text of a script without spaces has no words to count. */
function unspaced(text: string): boolean {
  return /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Thai}]{30}/u.test(text);
}

/** A row of links: words in capitals without a mark that ends a sentence. */
function isList(text: string): boolean {
  if (/[.!?…,;:"”]/u.test(text)) return false;
  const words = text.split(/\s+/u);
  return words.filter((word) => /^[\p{Lu}\p{N}|·•]/u.test(word)).length > words.length * 0.7;
}

const credits = [
  /^(?:by|words by|story by|text by)\s+\p{Lu}[^.!?]{1,120}$/iu,
  /^\(?\s*(?:additional\s+)?(?:reporting|writing|editing|compiled|translated|produced|edited|written|reported)\s+by\b/iu,
  /\bcontributed\s+(?:to\s+)?(?:this|the|reporting|additional)\b[^.]{0,60}\.?\)?$/iu,
  /^(?:with\s+(?:files|reporting|inputs?|contributions?)\s+(?:from|by)|source|sources|agency|agencies|copyright)\s*[:\s]\s*\S/iu,
  /^\(?\s*(?:with\s+)?(?:inputs?|input)\s+from\b/iu,
  /^(?:©|\(c\)\s)/iu,
];

const prompts = [
  /^(?:advertisement|advertising|ad|sponsored|promoted|comments?|share|listen|gift|save|print|e-?mail|menu|search|home|related|recommended|most read|read next|tags?|topics?|newsletters?)(?:\b[^.!?]{0,80})?$/iu,
  /^(?:read|see|watch|listen|view)\s+(?:more|also|next|now|here)\b/iu,
  /^(?:also|more)\s+(?:read|from|on|in|stories)\b/iu,
  /^(?:sign\s+up|subscribe|register|log\s+in|sign\s+in|click|tap|follow\s+us|download|join|get\s+the|support)\b.{0,120}\b(?:here|newsletters?|app|account|e-?mails?|inbox|whatsapp|telegram|twitter|facebook|free|us|today|now)\b/iu,
  /\b(?:all\s+rights\s+reserved|terms\s+(?:of\s+(?:use|service)|and\s+conditions)|privacy\s+policy|trust\s+principles|cookies?\s+(?:policy|settings))\b/iu,
  /^(?:file\s+photo|file\s+image|image|photo(?:graph)?s?|picture|caption|video|graphic)\s*[:–—-]\s*\S/iu,
  /^(?:last\s+)?(?:updated|published|posted|modified)\s*(?:[:]|on\b|at\b)[^.!?]{0,100}\.?$/iu,
  /^\d+\s*(?:min(?:ute)?s?|sec(?:ond)?s?|comments?|shares?)(?:\s+(?:read|ago))?$/iu,
  /^(?:https?:\/\/|www\.)\S+$/iu,
];
