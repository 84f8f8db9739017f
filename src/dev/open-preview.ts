import { relative } from 'node:path';
import { styleText } from 'node:util';
import type { Style } from '../diagnostics/print-text.ts';
import { openCacheFolder } from '../disk/open-cache-folder.ts';
import { printFindings } from '../disk/print-findings.ts';
import type { Project } from '../disk/project.ts';
import { type ReadContent, readContent } from '../disk/read-content.ts';
import { sourceTexts } from '../disk/source-texts.ts';
import type { Content } from '../model/content.ts';
import { allGroups } from '../routes/all-groups.ts';
import { findFile, findPage } from '../routes/find-page.ts';
import type { SiteFile } from '../routes/page.ts';
import { draftPages } from './draft-pages.ts';
import { type Findings, noFindings } from './findings.ts';
import { movedBaseNote } from './moved-base.ts';
import type { SharedPreview } from './shared-preview.ts';
import { withFindings } from './with-findings.ts';

interface State {
  /** Of the content that is shown. */
  readonly digest: string;
  readonly content: Content | null;
  /** The paths of its pages of drafts. */
  readonly drafts: ReadonlySet<string>;
  readonly findings: Findings;
  /** The findings as they are printed. */
  readonly text: string;
}

export interface Preview extends SharedPreview {
  readonly findings: () => Findings;
  /** The file at an address inside the site; null where there is none. */
  readonly file: (path: string) => SiteFile | null;
  /** Whether there is a site to show. */
  readonly hasContent: () => boolean;
  /** Whether something has changed since the last page was made. */
  readonly isOutdated: () => boolean;
  /** Reads the content again; tells what of it changed. */
  readonly update: () => Promise<{ readonly content: boolean; readonly findings: boolean }>;
}

/**
 * Reads the content for `npm run dev`, drafts too. What the pages stand on is kept in memory: a later reading with errors
 * takes it away no more than a check or a build that tidies the cache.
 * Where it is served below the path of the site's address, `followsAddress`, it says when that changes.
 * @throws UsageError where there is no content to read
 */
export async function openPreview(
  project: Project,
  { followsAddress }: { readonly followsAddress: boolean },
): Promise<Preview> {
  const prefix = relative(process.cwd(), project.root);
  const cache = openCacheFolder(project);
  const options = { root: project.root, cache, drafts: true };
  let state = take(await readContent(options), null);
  process.stdout.write(`${state.text}\n`);

  const read = async (): Promise<State> => {
    try {
      return take(await readContent(options), state);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      return { ...state, text, findings: { ...noFindings, unreadable: text } };
    }
  };

  function take(newest: ReadContent, before: State | null): State {
    const content = newest.link();
    const isGood = content !== null && newest.published !== null;
    return {
      ...(isGood || before === null
        ? {
            digest: isGood ? newest.digest : '',
            content,
            drafts: isGood ? draftPages(newest.published) : new Set<string>(),
          }
        : { digest: before.digest, content: before.content, drafts: before.drafts }),
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
      return state.content === null ? null : findPage(allGroups(state.content), path);
    },
    file: (path) => (state.content === null ? null : findFile(allGroups(state.content), path)),
    findings: () => state.findings,
    hasContent: () => state.content !== null,
    isOutdated: () => shown.digest !== state.digest || shown.text !== state.text,
    withFindings: (page) => {
      shown.text = state.text;
      return withFindings(page, { ...state, base: project.base });
    },
    update: async () => {
      const before = state;
      state = await read();
      const isOther = state.digest !== before.digest;
      const isNews = state.text !== before.text;
      if (isNews) process.stdout.write(`\n${state.text}\n`);
      const note = movedBaseNote(before.content, state.content, project.base);
      if (followsAddress && note !== null) process.stdout.write(`\n${note}\n`);
      return { content: isOther, findings: isNews };
    },
  };
}

function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}
