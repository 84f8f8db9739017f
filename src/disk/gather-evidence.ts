import { readFileSync, writeFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { collectDrafts } from '../link/collect-drafts.ts';
import { type ActorNames, findActorNames, namesOf } from '../link/evidence/actor-names.ts';
import type { BriefEvidence } from '../link/evidence/brief-evidence.ts';
import type { Evidence } from '../link/evidence/evidence.ts';
import { findAllowedPhrases, findEvidence } from '../link/evidence/find-evidence.ts';
import { type FingerprintFile, readFingerprints } from '../link/evidence/fingerprint-file.ts';
import { type FingerprintMemo, makeLookup } from '../parse/fingerprint/fingerprint-lookup.ts';
import type { ValidatedFile } from '../validate/validate-file.ts';
import { fingerprintHashes } from './fingerprint-hashes.ts';
import { keyOf, type ResultCache } from './result-cache.ts';

/** How many word pairs one run may search for: each takes a second or two of a core. */
const searchBudget = 60;

export interface EvidenceTask {
  readonly files: readonly ValidatedFile[];
  /** The key of each file’s result, by path. */
  readonly keys: ReadonlyMap<string, string>;
  readonly fingerprintFiles: readonly FingerprintFile[];
  /** The digest of the code that looks. */
  readonly code: string;
  readonly cache: ResultCache;
  /** The file that keeps the answers of slow look-ups. It holds words of briefs, and stays on this machine. */
  readonly memo: string;
  readonly onProgress: ((done: number, total: number) => void) | undefined;
}

export interface GatheredEvidence {
  readonly evidence: Evidence;
  /** Of the fingerprints themselves. */
  readonly diagnostics: readonly Diagnostic[];
  /** The key of all of it. */
  readonly key: string;
}

/** Looks up each restating brief, and the names of actors, in the fingerprints, as far as no earlier run has. */
export function gatherEvidence(task: EvidenceTask): GatheredEvidence {
  const { files, keys, fingerprintFiles, code, cache, onProgress } = task;
  const { set } = collectDrafts(files);
  const { fingerprints, diagnostics } = readFingerprints(fingerprintFiles, set);
  const phrases = findAllowedPhrases(set);
  const texts = new Map(fingerprintFiles.map(({ path, text }) => [path, text]));
  const textOf = (source: string): string => texts.get(`fingerprints/${source}.json`) ?? '';
  const memo = readMemo(task.memo);
  const known = memo.size;
  const budget = { searches: searchBudget };

  const names: Record<string, ActorNames> = {};
  const allNames = [...set.actors.values()].flatMap((actor) => [actor.id, ...namesOf(actor)]);
  for (const [source, fingerprint] of fingerprints) {
    const key = keyOf('names', code, textOf(source), ...allNames);
    const known = cache.get<ActorNames>(key);
    const lookup = makeLookup(fingerprint, fingerprintHashes, memo, budget);
    names[source] = known ?? findActorNames(lookup, set);
    if (known === null) cache.set(key, names[source]);
  }

  const found: Record<string, BriefEvidence> = {};
  const briefs = [...set.briefs.values()].filter(({ fields }) =>
    fingerprints.has(fields.restates ?? ''),
  );
  for (const [index, brief] of briefs.entries()) {
    const source = brief.fields.restates ?? '';
    const fingerprint = fingerprints.get(source);
    if (fingerprint === undefined) continue;
    const key = keyOf(code, keys.get(brief.path) ?? '', textOf(source), ...phrases);
    let looked = cache.get<BriefEvidence>(key);
    if (looked === null) {
      const lookup = makeLookup(fingerprint, fingerprintHashes, memo, budget);
      looked = findEvidence(brief, lookup, phrases);
      // What the budget left unchecked, the next run looks up.
      if (budget.searches > 0) cache.set(key, looked);
      onProgress?.(index + 1, briefs.length);
    }
    found[brief.path] = looked;
  }
  if (memo.size > known) writeMemo(task.memo, memo);
  const evidence = { briefs: found, names };
  return { evidence, diagnostics, key: keyOf('evidence', JSON.stringify(evidence)) };
}

function readMemo(path: string): FingerprintMemo {
  try {
    return new Map(JSON.parse(readFileSync(path, 'utf8')) as [string, string][]);
  } catch {
    return new Map();
  }
}

function writeMemo(path: string, memo: FingerprintMemo): void {
  try {
    writeFileSync(path, JSON.stringify([...memo]));
  } catch {
    // Without it the next run looks again.
  }
}
