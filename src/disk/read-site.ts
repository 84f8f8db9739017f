import { type Diagnostic, hasErrors, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import type { SiteDraft } from '../file/schema/draft.ts';
import type { ContentFile } from '../file/text/content-file.ts';
import type { Content, Moved, Retired, Site } from '../model/content.ts';
import type { SiteEntries } from '../site/check-published.ts';
import { type CheckedSite, checkSite } from '../site/check-site.ts';
import { sharedSet } from '../story/check-shared.ts';
import { storySet } from '../story/check-story.ts';
import { type EntryFact, findMoved, findRetired } from '../story/drafts/entry-index.ts';
import type { FileCard } from '../story/drafts/file-card.ts';
import { noEvidence } from '../story/evidence/evidence.ts';
import { findStrayFingerprints } from '../story/evidence/fingerprint-file.ts';
import { buildContent, siteOf } from '../story/link/build-content.ts';
import { keyOf } from './cache/result-cache.ts';
import { findContentFiles } from './find-content-files.ts';
import { findFingerprintFiles } from './fingerprints/find-fingerprint-files.ts';
import { openFiles } from './open-files.ts';
import { openParts, type PartReader } from './open-parts.ts';
import type { ReadOptions } from './read-options.ts';

/** What a project’s files come to. */
export interface SiteReading {
  readonly files: readonly ContentFile[];
  readonly cards: readonly FileCard[];
  readonly diagnostics: readonly Diagnostic[];
  /** Digest of everything that it was made from. */
  readonly digest: string;
  /** What is known of the entries, errors or not. */
  readonly entries: SiteEntries;
  /** Null where a finding is an error. */
  readonly published: PublishedSite | null;
}

/** A site that may be published, in parts that are linked when they are needed. */
export interface PublishedSite {
  readonly site: Site;
  /** The entries that have a page, retired ones among them. */
  readonly entries: readonly EntryFact[];
  readonly retired: readonly Retired[];
  /** The ids that entries had once. */
  readonly moved: readonly Moved[];
  /** The entries that are drafts. */
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
    cards: files.cards,
    diagnostics,
    digest: keyOf(
      ...files.keys.values(),
      ...fingerprints.files.flatMap(({ path, text }) => [path, text ?? '']),
    ),
    entries: {
      facts: checked.facts,
      published: checked.published,
      broken: checked.plan.broken,
    },
    published:
      isWhole && settings?.draft?.noun === 'site'
        ? publish(checked, parts, { settings: settings.draft, drafts: options.drafts })
        : null,
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
    moved: findMoved(entries),
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
