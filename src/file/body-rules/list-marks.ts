/** What people begin the items of a list with that Markdown does not know, and that begins no line otherwise. */
export const strangeBullets: readonly RegExp[] = [
  /^[•▪■□●○◦‣∙・►▶☐☑☒✓✔➢➤]/u,
  /^[①-⑳❶-❿]/u,
  /^\p{Nd}{1,2}[、．]/u,
  /^[一二三四五六七八九十]{1,3}、/u,
];

/** Marks of lists and of speech that begin a line of ordinary prose too, where it happens to be broken before them. */
export const strangeMarks: readonly RegExp[] = [
  /^[–—―]/u,
  /^-[\p{L}¿¡«„“]/u,
  /^[-−+±]\p{Nd}/u,
  /^\p{L}[)）]\s/u,
  /^[（(](?:\p{Nd}{1,2}|\p{L}|[ivx]{2,4}|[IVX]{2,4})[）)]/u,
  /^\[\p{Nd}{1,2}\]\s/u,
  /^\p{Nd}{1,2}[ºª°]\s/u,
  /^[o§]\t/,
  /^[·⁃]\s/u,
  /^[→⇒➔➜†‡※★☆◆◇✗✘✕✖]/u,
  /^\p{Extended_Pictographic}/u,
  /^\[[ xX]\]\s/u,
  /^[*+]{1,3}(?=\p{L})[^*+]*$/u,
];

/** What parts the cells of a pasted table, in lines that Markdown takes for one text. */
export const cellMarks: readonly RegExp[] = [/\S\t+\S/, /│/, /\S \| \S/];

/** Numbers and letters that count on from one line to the next. */
const counters: readonly RegExp[] = [
  /^(?<count>\p{Nd}{1,2})(?:[.)）](?!\p{Nd})|\s?[:：](?=\s))/u,
  /^(?<count>\p{Lu}|\p{Ll}|[가-힣]|[ア-ン]|[甲乙丙丁])[.．)）:：]\s/u,
  /^(?<count>\p{Script=Arabic}|\p{Script=Hebrew})[-–.)]\s/u,
  /^(?<count>\p{Nd}{1,2})\s[-–—]\s/u,
  /^(?<count>[IVX]{1,4}|[ivx]{1,4})[.)）]\s/u,
  /^(?<rest>(?:\p{Nd}{1,2}\.){1,3})(?<count>\p{Nd}{1,2})\.?\s/u,
  /^[#§№]\s?(?<count>\p{Nd}{1,2})\s/u,
];

const orders: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзиклмнопрст',
  'αβγδεζηθικλμ',
  'אבגדהוזחטי',
  'أبجدهوزحطي',
  '가나다라마바사아자차카타파하',
  'アイウエオカキクケコ',
  '甲乙丙丁',
];

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Whether a line counts on from the one before it: `B.` below `A.`, `1.2` below `1.1`. */
export function countsOn(line: string, before: string): boolean {
  return counters.some((counter) => {
    const [one, other] = [before, line].map((text) => counter.exec(text)?.groups);
    if (one === undefined || other === undefined || one['rest'] !== other['rest']) return false;
    const [first = '', next = ''] = [one['count'], other['count']];
    // `J. Smith` above `K. Jones` are names.
    if (/^\p{Lu}\./u.test(line) && !/^[AАΑI]$/u.test(first)) return false;
    return isNext(first, next);
  });
}

function isNext(one: string, other: string): boolean {
  const numbers = [one, other].map(numberOf);
  if (numbers.every((number) => number !== null)) return numbers[1] === (numbers[0] ?? 0) + 1;
  const roman = romans.indexOf(one.toUpperCase());
  if (roman !== -1 && romans[roman + 1] === other.toUpperCase()) return true;
  return orders.some((order) => {
    const at = order.indexOf(one.toLowerCase());
    return at !== -1 && order.charAt(at + 1) === other.toLowerCase();
  });
}

/** A number in the digits of any script; Unicode has those of each in ten code points side by side. */
function numberOf(text: string): number | null {
  if (!/^\p{Nd}+$/u.test(text)) return null;
  const digits = Array.from(text, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const code = zero;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return code - zero;
  });
  return Number(digits.join(''));
}
