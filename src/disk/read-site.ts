import { type Diagnostic, hasErrors, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import { buildContent, siteOf } from '../link/build/build-content.ts';
import { checkShared, sharedSet } from '../link/check-shared.ts';
import { type CheckedSite, checkSite, type PartChecks } from '../link/check-site.ts';
import { checkStory, type StoryFiles, storySet } from '../link/check-story.ts';
import { type EntryFact, findRetired } from '../link/entry-index.ts';
import { type Evidence, noEvidence } from '../link/evidence/evidence.ts';
import { type FingerprintFile, findStrayFingerprints } from '../link/evidence/fingerprint-file.ts';
import { cardOf, type FileCard } from '../link/file-card.ts';
import type { SitePlan, StoryPlan } from '../link/plan-site.ts';
import type { Content, Retired, Site } from '../model/content.ts';
import { noBody } from '../parse/body/parsed-body.ts';
import type { ContentFile } from '../parse/content-file.ts';
import type { FingerprintHashes } from '../parse/fingerprint/fingerprint.ts';
import type { SiteDraft } from '../validate/draft.ts';
import { type ValidatedFile, validateFile } from '../validate/validate-file.ts';
import { codeDigest, perFileCode, storyCode } from './code-digest.ts';
import { type FileMemory, findContentFiles } from './find-content-files.ts';
import { findFingerprintFiles } from './find-fingerprint-files.ts';
import { fingerprintHashes } from './fingerprint-hashes.ts';
import { gatherEvidence, openAnswers } from './gather-evidence.ts';
import { keyOf, type ResultCache } from './result-cache.ts';
import { validateInWorkers } from './validate-in-workers.ts';

export interface ReadOptions {
  /** The folder that holds `content/` and `fingerprints/`. */
  readonly root: string;
  /** What earlier runs have kept. */
  readonly results: ResultCache;
  /** Whether drafts are part of what is published. */
  readonly drafts: boolean;
  /** What a process that works on has read before. */
  readonly memory?: FileMemory;
  /** Called as files are worked on whose results are not kept. */
  readonly onProgress?: (done: number, total: number) => void;
  /** What validates files whose results are not kept: workers, unless something else is given. */
  readonly validate?: typeof validateInWorkers;
  /** The hash functions of the fingerprints, where they are others than those of `npm run fingerprint`. */
  readonly hashes?: FingerprintHashes;
}

/** What a project’s files come to. */
export interface SiteReading {
  readonly files: readonly ContentFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Digest of everything that it was made from. */
  readonly digest: string;
  /** Null where a finding is an error. */
  readonly published: PublishedSite | null;
}

/** A site that may be published, in parts that are linked when they are needed. */
export interface PublishedSite {
  readonly site: Site;
  /** The entries that have a page, retired ones among them. */
  readonly entries: readonly EntryFact[];
  readonly retired: readonly Retired[];
  /** Those of the entries that are drafts. */
  readonly drafts: readonly EntryFact[];
  readonly stories: readonly PublishedStory[];
  readonly shared: PublishedShared;
}

export interface PublishedStory {
  readonly id: string;
  /** Digest of everything that the story is made from. */
  readonly key: string;
  /** The story, linked with the shared entries that it refers to. */
  readonly link: () => Content;
}

/** The entries that stories share. */
export interface PublishedShared {
  readonly key: string;
  /** Linked with one another. */
  readonly link: () => Content;
}

/** Reads and checks a project: file by file, story by story, and then the site, each by what is kept of it. */
export async function readSite(options: ReadOptions): Promise<SiteReading> {
  const found = findContentFiles(options.root, options.memory);
  const fingerprints = findFingerprintFiles(options.root);
  const files = await openFiles(found.files, found.unread, options);
  const parts = openParts(files, fingerprints.files, options);
  const checked = checkSite(files.cards, options, parts);
  const diagnostics = sortDiagnostics([
    ...checked.diagnostics,
    ...fingerprints.diagnostics,
    ...findStrayFingerprints(fingerprints.files, files.cards),
  ]);
  const [settings] = checked.plan.settings === null ? [] : files.read([checked.plan.settings]);
  const isWhole = settings?.draft?.noun === 'site' && !hasErrors(diagnostics);
  return {
    files: found.files,
    diagnostics,
    digest: keyOf(
      ...files.keys.values(),
      ...fingerprints.files.flatMap(({ path, text }) => [path, text ?? '']),
    ),
    published:
      isWhole && settings?.draft?.noun === 'site'
        ? publish(checked, parts, { settings: settings.draft, drafts: options.drafts })
        : null,
  };
}

/** The files of a project: the card of each at once, and the rest when it is asked for. */
interface OpenFiles {
  /** In the order of their paths. */
  readonly cards: readonly FileCard[];
  /** The key of each file’s result by its path. */
  readonly keys: ReadonlyMap<string, string>;
  readonly read: (cards: readonly Pick<FileCard, 'path'>[]) => readonly ValidatedFile[];
}

async function openFiles(
  files: readonly ContentFile[],
  unread: readonly ValidatedFile[],
  { results, onProgress, validate = validateInWorkers }: ReadOptions,
): Promise<OpenFiles> {
  const [code, cardCode] = [codeDigest(perFileCode), codeDigest(storyCode)];
  const keys = new Map(files.map(({ path, bytes }) => [path, keyOf(code, path, bytes)]));
  const keyAt = (path: string): string => keys.get(path) ?? '';
  const cardKey = (path: string): string => keyOf('card', cardCode, keyAt(path));
  const read = new Map<string, ValidatedFile>();
  const cards = new Map<string, FileCard>();
  const take = (file: ValidatedFile): FileCard => {
    const card = cardOf(file, keyOf);
    cards.set(file.path, card);
    return card;
  };
  for (const file of unread) {
    take(file);
    read.set(file.path, file);
  }
  const missing = files.filter(({ path }) => {
    results.keep(keyAt(path));
    const card = results.get<FileCard>(cardKey(path));
    if (card !== null) cards.set(path, card);
    return card === null;
  });
  const fresh = missing.filter(({ path }) => {
    const kept = results.get<ValidatedFile>(keyAt(path));
    if (kept !== null) results.set(cardKey(path), take(kept));
    return kept === null;
  });
  const validated = await validate(fresh, {
    onProgress: (done) => onProgress?.(done, fresh.length),
  });
  for (const file of validated) {
    // What is kept is read again when it is asked for: no more than a story is in memory.
    if (!results.set(keyAt(file.path), file)) read.set(file.path, file);
    results.set(cardKey(file.path), take(file));
  }
  const bytes = new Map(files.map((file) => [file.path, file]));
  const readOne = (path: string): ValidatedFile[] => {
    const kept = read.get(path) ?? results.get<ValidatedFile>(keyAt(path));
    const file = bytes.get(path);
    return kept === null && file !== undefined ? [validateFile(file)] : kept === null ? [] : [kept];
  };
  return {
    cards: [...cards.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    keys,
    read: (wanted) => wanted.flatMap(({ path }) => readOne(path)),
  };
}

/** Checks and links the parts of a site. */
interface PartReader extends PartChecks {
  readonly keyOfShared: (plan: SitePlan) => string;
  readonly keyOfStory: (story: StoryPlan) => string;
  readonly filesOf: (story: StoryPlan) => StoryFiles;
  readonly sharedFiles: (plan: SitePlan) => readonly ValidatedFile[];
  readonly evidenceOf: (story: StoryPlan) => Evidence;
}

function openParts(
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
        ...[story.names, story.labels, story.broken, isFolderUnread],
        fingerprintsOf(story).map(({ path }) => [path, digests.get(path)]),
      ]),
    ),
  );
  const keyOfShared = ({ shared, names, labels, broken }: SitePlan): string =>
    keyOf(
      'shared',
      code,
      ...shared.map(({ path }) => `${path} ${files.keys.get(path)}`),
      JSON.stringify([names, [...labels], [...broken]]),
    );
  const filesOf = lastOf(
    ({ own, shared, broken }: StoryPlan): StoryFiles => ({
      own: files.read(own),
      // Nothing of a story shows the text of what it shares with others.
      shared: files.read(shared).map(withoutBody),
      broken,
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
      kept(keyOfShared(plan), () => checkShared(files.read(plan.shared), plan.broken)),
    story: (story) =>
      kept(keyOfStory(story), () => {
        const { evidence, diagnostics } = gather(story);
        const checked = checkStory(filesOf(story), evidence);
        return { ...checked, diagnostics: [...checked.diagnostics, ...diagnostics] };
      }),
  };
}

function publish(
  { plan, published, facts }: CheckedSite,
  parts: PartReader,
  { settings, drafts }: { readonly settings: SiteDraft; readonly drafts: boolean },
): PublishedSite {
  const site = siteOf(settings);
  const about = JSON.stringify([site, drafts]);
  const entries = drafts ? facts : published;
  return {
    site,
    entries,
    drafts: entries.filter(({ state }) => state === 'draft'),
    retired: findRetired(entries),
    stories: plan.stories.map((story) => ({
      id: story.id,
      key: keyOf(parts.keyOfStory(story), about),
      link: () =>
        buildContent(storySet(parts.filesOf(story), drafts), {
          site,
          evidence: parts.evidenceOf(story),
          names: story.names,
          labels: new Map(story.labels),
        }),
    })),
    shared: {
      key: keyOf(parts.keyOfShared(plan), about),
      link: () =>
        buildContent(sharedSet(parts.sharedFiles(plan), plan.broken, drafts), {
          ...{ site, evidence: noEvidence, names: plan.names, labels: plan.labels },
        }),
    },
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
