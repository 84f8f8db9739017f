/** A character that may not stand in content, by offset in the text. */
export interface ForbiddenCharacter {
  readonly offset: number;
  readonly length: number;
  /** `U+202E`. */
  readonly name: string;
  readonly why: string;
}

// Tab, line feed and carriage return are legal; so are ZWJ and ZWNJ, which scripts and emoji need,
// and the plain direction marks U+200E and U+200F.
const pattern =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: to refuse them is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]|[\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]|[\ufdd0-\ufdef\ufffe\uffff\ufeff]/gu;

/** Finds what a reader cannot see and a text does not need (after CVE-2021-42574, “Trojan Source”). */
export function findForbiddenCharacters(text: string): ForbiddenCharacter[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const code = match[0].codePointAt(0) ?? 0;
    return {
      offset: match.index,
      length: match[0].length,
      name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
      why: kindOf(code),
    };
  });
}

function kindOf(code: number): string {
  if (code < 0xa0) return 'control character';
  if (code === 0x2028 || code === 0x2029) return 'line or paragraph separator';
  if (code < 0x2070)
    return 'bidirectional control, which can make text read other than it is stored';
  if (code >= 0xe0000) return 'invisible tag character';
  if (code === 0xfeff) return 'byte order mark';
  return 'noncharacter';
}
