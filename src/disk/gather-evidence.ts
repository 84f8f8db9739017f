import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { collectDrafts } from '../link/collect-drafts.ts';
import { type ActorNames, findActorNames, namesOf } from '../link/evidence/actor-names.ts';
import type { BriefEvidence } from '../link/evidence/brief-evidence.ts';
import type { Evidence } from '../link/evidence/evidence.ts';
import { findAllowedPhrases } from '../link/evidence/find-allowed-phrases.ts';
import { findEvidence } from '../link/evidence/find-evidence.ts';
import { findMissingFingerprints } from '../link/evidence/find-missing-fingerprints.ts';
import { findQuotableSources } from '../link/evidence/find-quotable-sources.ts';
import { type FingerprintFile, readFingerprints } from '../link/evidence/fingerprint-file.ts';
import { type FingerprintMemo, makeLookup } from '../parse/fingerprint/fingerprint-lookup.ts';
import type { ValidatedFile } from '../validate/validate-file.ts';
import { fingerprintHashes } from './fingerprint-hashes.ts';
import { keyOf, type ResultCache } from './result-cache.ts';

/** How many word pairs may be asked for on account of one brief, or of the names of actors: each takes a second or two of a core. */
const searchBudget = 1000;

export interface EvidenceTask {
  readonly files: readonly ValidatedFile[];
  /** The key of each file’s result, by path. */
  readonly keys: ReadonlyMap<string, string>;
  readonly fingerprintFiles: readonly FingerprintFile[];
  /** The digest of the code that looks. */
  readonly code: string;
  readonly cache: ResultCache;
  readonly onProgress: ((done: number, total: number) => void) | undefined;
}

export interface GatheredEvidence {
  readonly evidence: Evidence;
  /** Of the fingerprints themselves, and of those that are missing. */
  readonly diagnostics: readonly Diagnostic[];
  /** The key of all of it. */
  readonly key: string;
}

/** Under which key the answers of slow look-ups are kept. */
export function memoKeyOf(code: string): string {
  return keyOf('memo', code);
}

/** Looks up each brief, and the names of actors, in the fingerprints, as far as no earlier run has. */
export function gatherEvidence(task: EvidenceTask): GatheredEvidence {
  const { files, keys, fingerprintFiles, code, cache, onProgress } = task;
  const { set } = collectDrafts(files);
  const { fingerprints, diagnostics } = readFingerprints(fingerprintFiles, set);
  const phrases = findAllowedPhrases(set);
  const phrasesKey = keyOf(...phrases);
  // A fingerprint is long, and asked for on account of many briefs.
  const digests = new Map(fingerprintFiles.map(({ path, text }) => [path, keyOf(text ?? '')]));
  const digestOf = (source: string): string => digests.get(`fingerprints/${source}.json`) ?? '';
  // The answers of slow look-ups. They hold words of briefs, and stay on this machine.
  const memoKey = memoKeyOf(code);
  const memo: FingerprintMemo = new Map(cache.get<readonly (readonly [string, string])[]>(memoKey));
  const answered = memo.size;

  const names: Record<string, ActorNames> = {};
  const allNames = [...set.actors.values()].flatMap((actor) => [actor.id, ...namesOf(actor)]);
  for (const [source, fingerprint] of fingerprints) {
    const key = keyOf('names', code, digestOf(source), ...allNames);
    const known = cache.get<ActorNames>(key);
    const lookup = makeLookup(fingerprint, fingerprintHashes, memo, searchBudget);
    names[source] = known ?? findActorNames(lookup, set);
    if (known === null) cache.set(key, names[source]);
  }

  const found: Record<string, BriefEvidence> = {};
  const briefs = [...set.briefs.values()];
  for (const [index, brief] of briefs.entries()) {
    const asked = new Set<string>();
    const used: string[] = [];
    const sources = findQuotableSources(brief, set, (source) => {
      const fingerprint = fingerprints.get(source);
      if (fingerprint === undefined) return undefined;
      used.push(source, digestOf(source));
      return makeLookup(fingerprint, fingerprintHashes, memo, searchBudget, asked);
    });
    if (sources === null) continue;
    const { name, isIncomplete } = sources;
    const about = JSON.stringify([name, isIncomplete, ...used]);
    const key = keyOf(code, keys.get(brief.path) ?? '', about, phrasesKey);
    let looked = cache.get<BriefEvidence>(key);
    if (looked === null) {
      looked = findEvidence(brief, sources, phrases);
      cache.set(key, looked);
      onProgress?.(index + 1, briefs.length);
    }
    found[brief.path] = looked;
  }
  if (memo.size > answered) cache.set(memoKey, [...memo]);
  const evidence = { briefs: found, names };
  return {
    evidence,
    diagnostics: [...diagnostics, ...findMissingFingerprints(set, fingerprintFiles, found)],
    key: keyOf('evidence', JSON.stringify(evidence)),
  };
}
