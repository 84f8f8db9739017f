/**
 * Bytes as text in an alphabet of consonants, five bits a letter: no word that has a vowel, and no
 * figure, can turn up in it by chance.
 */
export function encodeBytes(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + alphabet.charAt((held << (5 - bits)) & 31);
}

/** The bytes that `encodeBytes` wrote, or nothing if it cannot have written this text. */
export function decodeBytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (const letter of text) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return undefined;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[length] = held >> bits;
      length += 1;
      held &= (1 << bits) - 1;
    }
  }
  return held === 0 && bits < 5 ? bytes : undefined;
}

const alphabet = 'bcdfghjklmnpqrstBCDFGHJKLMNPQRST';
