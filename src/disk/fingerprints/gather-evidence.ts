import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { FingerprintHashes } from '../../fingerprint/fingerprint.ts';
import { type FingerprintMemo, makeLookup } from '../../fingerprint/fingerprint-lookup.ts';
import type { DraftSet } from '../../story/drafts/draft-set.ts';
import { type ActorNames, findActorNames, namesOf } from '../../story/evidence/actor-names.ts';
import type { BriefEvidence } from '../../story/evidence/brief-evidence.ts';
import type { Evidence } from '../../story/evidence/evidence.ts';
import { findAllowedPhrases } from '../../story/evidence/find-allowed-phrases.ts';
import { findEvidence } from '../../story/evidence/find-evidence.ts';
import { findMissingFingerprints } from '../../story/evidence/find-missing-fingerprints.ts';
import { findQuotableSources } from '../../story/evidence/find-quotable-sources.ts';
import { type FingerprintFile, readFingerprints } from '../../story/evidence/fingerprint-file.ts';
import { keyOf, type ResultCache } from '../cache/result-cache.ts';

/** How many word pairs may be asked for on account of one brief, or of the names of actors: each takes a second or two of a core. */
const searchBudget = 1000;

export interface EvidenceTask {
  /** A story with the shared entries that it refers to. */
  readonly set: DraftSet;
  /** The key of each file’s result, by path. */
  readonly keys: ReadonlyMap<string, string>;
  /** The fingerprints of the story’s sources. */
  readonly fingerprintFiles: readonly FingerprintFile[];
  readonly memo: AnswerMemo;
  /** The digest of the code that looks. */
  readonly code: string;
  readonly hashes: FingerprintHashes;
  readonly cache: ResultCache;
  readonly onProgress: ((done: number, total: number) => void) | undefined;
}

export interface GatheredEvidence {
  readonly evidence: Evidence;
  /** The findings on the fingerprints themselves, and on those that are missing. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The answers of slow look-ups. They hold words of briefs, and stay on this machine. */
export interface AnswerMemo {
  readonly answers: () => FingerprintMemo;
  /** Keeps what has been answered since it was last kept. */
  readonly keep: () => void;
}

/** Opens the answers that are kept in a cache. */
export function openAnswers(cache: ResultCache, code: string): AnswerMemo {
  const key = keyOf('memo', code);
  cache.keep(key);
  let memo: FingerprintMemo | null = null;
  let kept = 0;
  return {
    answers: () => {
      if (memo === null) {
        memo = new Map(cache.get<readonly (readonly [string, string])[]>(key));
        kept = memo.size;
      }
      return memo;
    },
    keep: () => {
      if (memo === null || memo.size === kept) return;
      cache.set(key, [...memo]);
      kept = memo.size;
    },
  };
}

/** Looks up each brief, and the names of actors, in the fingerprints, as far as no earlier run has. */
export function gatherEvidence(task: EvidenceTask): GatheredEvidence {
  const { set, keys, fingerprintFiles, memo, code, hashes, cache, onProgress } = task;
  const { fingerprints, diagnostics } = readFingerprints(fingerprintFiles, set);
  const phrases = findAllowedPhrases(set);
  const phrasesKey = keyOf(...phrases);
  // A fingerprint is long, and asked for on account of many briefs.
  const digests = new Map(fingerprintFiles.map(({ path, text }) => [path, keyOf(text ?? '')]));
  const digestOf = (source: string): string => digests.get(`fingerprints/${source}.json`) ?? '';

  const names: Record<string, ActorNames> = {};
  const allNames = JSON.stringify(
    Array.from(set.actors.values(), (actor) => [actor.id, ...namesOf(actor)]),
  );
  for (const [source, fingerprint] of fingerprints) {
    const key = keyOf('names', code, digestOf(source), allNames);
    const known = cache.get<ActorNames>(key);
    const lookup = makeLookup(fingerprint, hashes, memo.answers(), searchBudget);
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
      return makeLookup(fingerprint, hashes, memo.answers(), searchBudget, asked);
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
  memo.keep();
  return {
    evidence: { briefs: found, names },
    diagnostics: [...diagnostics, ...findMissingFingerprints(set, fingerprintFiles, found)],
  };
}
