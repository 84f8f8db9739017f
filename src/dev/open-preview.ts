import { join, relative } from 'node:path';
import { styleText } from 'node:util';
import type { Style } from '../diagnostics/print-text.ts';
import type { Project } from '../disk/access/project.ts';
import { openCacheFolder } from '../disk/cache/open-cache-folder.ts';
import { inMemory, noCache, openResultCache } from '../disk/cache/result-cache.ts';
import { printFindings } from '../disk/print-findings.ts';
import { readSite, type SiteReading } from '../disk/read-site.ts';
import { sourceTexts } from '../disk/source-texts.ts';
import type { Site } from '../model/content.ts';
import { findFile, findPage } from '../routes/find-page.ts';
import { type LinkedStories, type OpenSite, openSite } from '../routes/open-site.ts';
import type { SiteFile } from '../routes/page.ts';
import { draftPages } from './draft-pages.ts';
import { type Findings, noFindings } from './findings.ts';
import { schemaKeeper } from './keep-schemas.ts';
import { movedBaseNote } from './moved-base.ts';
import type { SharedPreview } from './shared-preview.ts';
import { withFindings } from './with-findings.ts';

interface State {
  /** Of the content that is shown. */
  readonly digest: string;
  readonly site: Site | null;
  /** Null as long as there was no content without errors; the same holds for its settings. */
  readonly opened: OpenSite | null;
  /** The paths of its pages of drafts. */
  readonly drafts: ReadonlySet<string>;
  readonly findings: Findings;
  /** The findings as they are printed. */
  readonly text: string;
}

const noSite = { site: null, opened: null, drafts: new Set<string>() } as const;

export interface Preview extends SharedPreview {
  readonly findings: () => Findings;
  /** The file at an address inside the site; null where there is none. */
  readonly file: (path: string) => SiteFile | null;
  /** Whether there is a site to show. */
  readonly hasContent: () => boolean;
  /** Whether something has changed since the last page was made. */
  readonly isOutdated: () => boolean;
  /** Reads the content again; says what changed in it. */
  readonly update: () => Promise<{ readonly content: boolean; readonly findings: boolean }>;
}

/**
 * Reads the content for `npx collate dev`, drafts too. What the pages are made of is kept in memory, where neither a later reading
 * with errors nor a check or build that prunes the cache takes it away.
 * Where it is served below the path of the site's address, `followsAddress`, it says when that changes.
 * @throws UsageError where there is no content to read
 */
export async function openPreview(
  project: Project,
  { followsAddress }: { readonly followsAddress: boolean },
): Promise<Preview> {
  const prefix = relative(process.cwd(), project.root);
  const cache = openCacheFolder(project);
  const results = inMemory(cache === null ? noCache : openResultCache(join(cache, 'results')));
  const options = { root: project.root, results, drafts: true, memory: new Map() };
  const linked: LinkedStories = new Map();
  const keepSchemas = schemaKeeper(project.root);
  let state = take(await readSite(options), null);
  process.stdout.write(`${state.text}\n`);

  const read = async (): Promise<State> => {
    try {
      return take(await readSite(options), state);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      return { ...state, text, findings: { ...noFindings, unreadable: text } };
    }
  };

  function take(newest: SiteReading, before: State | null): State {
    const { published, digest } = newest;
    keepSchemas(newest.cards);
    const { site, opened, drafts } = before ?? noSite;
    return {
      ...(published === null
        ? { digest: before?.digest ?? '', site, opened, drafts }
        : {
            digest,
            site: published.site,
            opened: openSite(published, linked),
            drafts: draftPages(published),
          }),
      findings: {
        diagnostics: newest.diagnostics,
        sourceOf: sourceTexts(newest.files),
        paths: newest.files.map(({ path }) => path),
        unreadable: null,
      },
      text: printFindings(newest, { prefix, paint }),
    };
  }

  // What the last page shows.
  const shown = { digest: state.digest, text: state.text };
  return {
    page: (path) => {
      shown.digest = state.digest;
      return findPage(state.opened?.groupsFor(path) ?? [], path);
    },
    file: (path) => findFile(state.opened?.groupsFor(path) ?? [], path),
    findings: () => state.findings,
    hasContent: () => state.site !== null,
    isOutdated: () => shown.digest !== state.digest || shown.text !== state.text,
    withFindings: (page) => {
      shown.text = state.text;
      return withFindings(page, { ...state, base: project.base });
    },
    update: async () => {
      const before = state;
      state = await read();
      results.prune();
      const isOther = state.digest !== before.digest;
      const isNews = state.text !== before.text;
      if (isNews) process.stdout.write(`\n${state.text}\n`);
      const note = movedBaseNote(before.site, state.site, project.base);
      if (followsAddress && note !== null) process.stdout.write(`\n${note}\n`);
      return { content: isOther, findings: isNews };
    },
  };
}

function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}
