import { stringify } from 'yaml';

/** A content file: its front matter, without the fields that are undefined, and its body. */
export function entryFile(fields: object, body = ''): string {
  const frontMatter = stringify(fields, { lineWidth: 0, keepUndefined: false });
  return `---\n${frontMatter}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** A name as an id. */
export function idOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

/** The day that many days after the first one of all invented news, as `YYYY-MM-DD`. */
export function dayAfterStart(days: number): string {
  return new Date(Date.UTC(2031, 0, 6) + days * 86_400_000).toISOString().slice(0, 10);
}
