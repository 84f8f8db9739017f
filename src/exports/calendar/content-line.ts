/** A property of iCalendar (RFC 5545) whose value is text, as one folded line with its end. */
export function textLine(name: string, text: string): string {
  return contentLine(name, escapeText(text));
}

/** A property whose value needs no escaping, such as a date or an address. */
export function contentLine(name: string, value: string): string {
  return `${fold(`${name}:${value}`)}\r\n`;
}

const OCTETS = 75;

/** RFC 5545, 3.3.11. Other control characters have no form in iCalendar. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** Breaks a line so that none has more than 75 octets of UTF-8, and none breaks a character. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + length > OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}

function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
