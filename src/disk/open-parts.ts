import { noBody } from '../file/body/parsed-body.ts';
import type { ValidatedFile } from '../file/validate-file.ts';
import type { PartChecks } from '../site/check-site.ts';
import type { SitePlan, StoryPlan } from '../site/plan-site.ts';
import { checkShared } from '../story/check-shared.ts';
import { checkStory, type StoryFiles, storySet } from '../story/check-story.ts';
import type { Evidence } from '../story/evidence/evidence.ts';
import type { FingerprintFile } from '../story/evidence/fingerprint-file.ts';
import { codeDigest, storyCode } from './cache/code-digest.ts';
import { keyOf } from './cache/result-cache.ts';
import { fingerprintHashes } from './fingerprints/fingerprint-hashes.ts';
import { gatherEvidence, openAnswers } from './fingerprints/gather-evidence.ts';
import type { OpenFiles } from './open-files.ts';
import type { ReadOptions } from './read-options.ts';

/** Checks and links the parts of a site. */
export interface PartReader extends PartChecks {
  readonly keyOfShared: (plan: SitePlan) => string;
  readonly keyOfStory: (story: StoryPlan) => string;
  readonly filesOf: (story: StoryPlan) => StoryFiles;
  readonly sharedFiles: (plan: SitePlan) => readonly ValidatedFile[];
  readonly evidenceOf: (story: StoryPlan) => Evidence;
}

/** Checks and links the parts of a site, by what is kept of each. */
export function openParts(
  files: OpenFiles,
  fingerprints: readonly FingerprintFile[],
  { results, onProgress, hashes = fingerprintHashes }: ReadOptions,
): PartReader {
  const code = codeDigest(storyCode);
  const answers = openAnswers(results, code);
  const fingerprintOf = new Map(fingerprints.map((file) => [file.path, file]));
  const digests = new Map(fingerprints.map(({ path, text }) => [path, keyOf(text ?? '')]));
  const fingerprintsOf = ({ own }: StoryPlan): readonly FingerprintFile[] =>
    own.flatMap(({ noun, id }) =>
      noun === 'source' ? (fingerprintOf.get(`fingerprints/${id}.json`) ?? []) : [],
    );
  const isFolderUnread = fingerprintOf.has('fingerprints');

  const keyOfStory = lastOf((story: StoryPlan): string =>
    keyOf(
      'story',
      code,
      ...story.own.map(({ path }) => `${path} ${files.keys.get(path)}`),
      JSON.stringify([
        story.shared.map(({ noun, id, fields }) => [noun, id, fields]),
        ...[story.names, story.labels, story.broken, story.style, isFolderUnread],
        fingerprintsOf(story).map(({ path }) => [path, digests.get(path)]),
      ]),
    ),
  );
  const keyOfShared = ({ shared, names, labels, broken, style }: SitePlan): string =>
    keyOf(
      'shared',
      code,
      ...shared.map(({ path }) => `${path} ${files.keys.get(path)}`),
      JSON.stringify([names, [...labels], [...broken], style]),
    );
  const filesOf = lastOf(
    ({ own, shared, broken, style }: StoryPlan): StoryFiles => ({
      own: files.read(own),
      // Nothing of a story shows the text of what it shares with others.
      shared: files.read(shared).map(withoutBody),
      ...{ broken, style },
    }),
  );
  const gather = lastOf((story: StoryPlan) =>
    gatherEvidence({
      set: storySet(filesOf(story), true),
      keys: files.keys,
      fingerprintFiles: isFolderUnread
        ? [...fingerprintsOf(story), { path: 'fingerprints', text: null }]
        : fingerprintsOf(story),
      ...{ memo: answers, code, hashes, cache: results, onProgress },
    }),
  );
  const kept = <T>(key: string, make: () => T): T => {
    const known = results.get<T>(key);
    if (known !== null) return known;
    const made = make();
    results.set(key, made);
    return made;
  };
  return {
    keyOfShared,
    keyOfStory,
    filesOf,
    sharedFiles: ({ shared }) => files.read(shared),
    evidenceOf: (story) => gather(story).evidence,
    shared: (plan) =>
      kept(keyOfShared(plan), () => checkShared(files.read(plan.shared), plan.broken, plan.style)),
    story: (story) =>
      kept(keyOfStory(story), () => {
        const { evidence, diagnostics } = gather(story);
        const checked = checkStory(filesOf(story), evidence);
        return { ...checked, diagnostics: [...checked.diagnostics, ...diagnostics] };
      }),
  };
}

function withoutBody(file: ValidatedFile): ValidatedFile {
  const { draft } = file;
  return draft === null || draft.noun === 'site'
    ? file
    : { ...file, draft: { ...draft, body: noBody } };
}

/** Makes each value once as long as no other is asked for in between. */
function lastOf<K, V>(make: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly value: V } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
