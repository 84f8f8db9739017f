import { count } from '../../diagnostics/count-findings.ts';
import { visibleLine } from '../../diagnostics/visible.ts';
import type { Project } from '../../disk/access/project.ts';
import { UsageError } from '../../disk/access/usage-error.ts';
import { storedFingerprint } from '../../disk/fingerprints/store-fingerprint.ts';
import type { Article } from '../../drafting/article/article.ts';
import { extractHtml } from '../../drafting/article/extract-html.ts';
import { readArticle } from '../../drafting/article/read-article.ts';
import type { DraftTask } from '../../editing/draft/draft-task.ts';
import { planDraft } from '../../editing/draft/plan-draft.ts';
import type { EditableSite } from '../../editing/editable-site.ts';
import { editProject } from './edit-project.ts';
import { fingerprintText, wordsOf } from './fingerprint-article.ts';
import { readArticleFile } from './read-article-file.ts';
import { refuseOtherThanFile, refuseOtherThanText } from './refuse-other-than-text.ts';
import { today } from './today.ts';

/**
 * Drafts a source, its fingerprint, a brief and stubs from an article in a file. Gives the exit code.
 * @throws UsageError, and nothing is written, where the file is no article, there is no such story, or an id is taken
 */
export async function draftFromArticle(
  project: Project,
  path: string,
  options: Omit<DraftTask, 'article' | 'today'> & { readonly force: boolean },
): Promise<number> {
  const { force, ...task } = options;
  const { article, text } = await readPage(path);
  // What cannot be a fingerprint, or is one of another text, is refused before anything is written.
  wordsOf(text, path);
  let isKnown = false;
  const drafted = await editProject(
    project,
    async (site) => {
      const plan = planDraft(site, { ...task, article, today: today() });
      if (plan.refused !== null || storedFingerprint(project.root, plan.source) === null)
        return plan;
      const { source } = plan;
      if (!hasSource(site, source))
        return {
          refused: `Unexpected \`fingerprints/${source}.json\`, of a source that is not there; delete it, or give another id by \`--source\``,
        };
      await fingerprintText(project, { text, article: path }, { source, replace: false });
      isKnown = true;
      return plan;
    },
    { force },
  );
  const { source, brief, briefPath, reports, newClaims, stubs, isUndated, leftOut, revisions } =
    drafted;
  const fresh = newClaims === 0 ? '' : `, ${newClaims} of them for claims that are new`;
  const lines = [
    ...revisions.map((revision) => `Wrote ${revision.path}.`),
    `Brief \`${brief}\` restates \`${source}\` with ${count(reports, 'proposed report')}${fresh}.`,
    ...(stubs.length === 0
      ? []
      : [
          `Delete the files of ${stubs.join(', ')} if they are known by another name or of no concern.`,
        ]),
    ...(isUndated
      ? [
          'The article does not say when it was published, so the days that it counts from there are left open: `--published` says it.',
        ]
      : []),
    ...(leftOut.length === 0
      ? []
      : [`The article does not seem to be in English; not looked for: ${leftOut.join(', ')}.`]),
  ];
  process.stdout.write(`${lines.map(visibleLine).join('\n')}\n`);
  if (!isKnown) await fingerprintText(project, { text, article: path }, { source, replace: false });
  process.stdout.write(
    `Next: confirm what is marked \`# proposed\` in ${briefPath} and write its text, then delete \`status: draft\`. \`npx collate check ${briefPath}\` says what is left.\n`,
  );
  return 0;
}

function hasSource({ cards }: EditableSite, id: string): boolean {
  return cards.some((card) => card.noun === 'source' && card.id === id);
}

/** An article with its whole text, from plain text or a saved page. */
async function readPage(
  path: string,
): Promise<{ readonly article: Article; readonly text: string }> {
  const isNamedPage = /\.x?html?$/i.test(path);
  if (isNamedPage) refuseOtherThanFile(path);
  else refuseOtherThanText(path);
  const text = await readArticleFile(path);
  if (!isNamedPage && !/^\s*<(?:!doctype html|html[\s>])/i.test(text)) {
    const article = readArticle(text);
    if (article.paragraphs.length === 0)
      throw new UsageError(
        `Cannot find a paragraph in \`${path}\`, expected the text of an article`,
      );
    return { article, text };
  }
  const page = extractHtml(text);
  if (page === null)
    throw new UsageError(
      `Cannot find an article in \`${path}\`: copy its text into a file of plain text`,
    );
  return page;
}
