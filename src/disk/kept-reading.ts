import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a build finds the content that its check has read: what the pages link. */
export interface KeptReading {
  /** The digest of all that the content depends on. */
  readonly digest: string;
  /** The files of the results of all content files. */
  readonly results: readonly string[];
  /** The file of the evidence. */
  readonly evidence: string;
  readonly drafts: boolean;
}

/** Leaves the reading of a build in the folder in which it works, for the loader that Astro runs there. */
export function keepReading(work: string, reading: KeptReading): void {
  writeFileSync(fileIn(work), JSON.stringify(reading));
}

/** The reading of the build that works in a folder; null where none does. */
export function findReading(work: string): KeptReading | null {
  const file = fileIn(work);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptReading) : null;
}

function fileIn(work: string): string {
  return join(work, 'reading.json');
}
