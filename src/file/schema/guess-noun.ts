import type { Noun } from '../../model/ids.ts';
import { schemas } from './schemas.ts';

/** What an entry is likely meant to be, by the names of its fields. */
export interface GuessedNoun {
  readonly noun: Noun;
  /** A field that the noun of its folder does not have; the first field where the folder names no noun. */
  readonly field: string;
}

/**
 * Guesses of which noun an entry is that does not look like what its folder says, or in a folder of no noun. Null where
 * it may well be what its folder says, with some faults, and where several nouns would do.
 */
export function guessNoun(data: unknown, folder: Noun | null): GuessedNoun | null {
  const keys = data !== null && typeof data === 'object' ? Object.keys(data) : [];
  const own = folder === null ? Number.POSITIVE_INFINITY : misfit(folder, keys);
  const [best, second] = (Object.keys(schemas) as Noun[])
    .filter((noun) => noun !== folder)
    .map((noun) => ({ noun, faults: misfit(noun, keys) }))
    .sort((a, b) => a.faults - b.faults);
  if (best === undefined || best.faults > 1 || best.faults === second?.faults) return null;
  // A misspelt field is one unknown and one missing.
  if (own < best.faults + 2) return null;
  const isTelling = (key: string): boolean =>
    key in schemas[best.noun].shape && (folder === null || !(key in schemas[folder].shape));
  const field = keys.find(isTelling);
  return field === undefined ? null : { noun: best.noun, field };
}

/** How many fields an entry of this noun does not know, and how many that it needs are missing. */
function misfit(noun: Noun, keys: readonly string[]): number {
  const { shape } = schemas[noun];
  const unknown = keys.filter((key) => !(key in shape));
  const missing = Object.entries(shape).filter(
    ([key, field]) => !keys.includes(key) && !field.safeParse(undefined).success,
  );
  return unknown.length + missing.length;
}
