/**
 * The text with a line feed at the end of each line, whatever the editor or Git on its author's machine writes there, and
 * without the byte order mark before its first line. Every reader of content sees this text and no other.
 */
export function unifyLineEnds(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
