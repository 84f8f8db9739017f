/** Whether a text consists of spaces, invisible characters and marks without a letter alone. */
export function showsNothing(text: string): boolean {
  return unseen.test(text);
}

// Braille's blank, and those of music and hieroglyphs, are symbols and letters by their class.
const unseen =
  /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{M}\u2800\u{1d159}\u{13441}\u{13442}]*$/u;
