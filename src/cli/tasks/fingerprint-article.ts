import { createInterface } from 'node:readline/promises';
import { count } from '../../diagnostics/count-findings.ts';
import { didYouMean } from '../../diagnostics/suggest.ts';
import { visible } from '../../diagnostics/visible.ts';
import type { Project } from '../../disk/access/project.ts';
import { isWithin, realPath } from '../../disk/access/real-path.ts';
import { UsageError } from '../../disk/access/usage-error.ts';
import { findContentFiles } from '../../disk/find-content-files.ts';
import { fingerprintHashes } from '../../disk/fingerprints/fingerprint-hashes.ts';
import { storedFingerprint, storeFingerprint } from '../../disk/fingerprints/store-fingerprint.ts';
import { validateInWorkers } from '../../disk/workers/validate-in-workers.ts';
import { countName, settleNameCount } from '../../fingerprint/find-name-count.ts';
import { mostWords } from '../../fingerprint/fingerprint.ts';
import { makeOwnLookup } from '../../fingerprint/fingerprint-lookup.ts';
import { joinDividedWords } from '../../fingerprint/join-divided-words.ts';
import { makeFingerprint } from '../../fingerprint/make-fingerprint.ts';
import { quoteOrderKeys } from '../../fingerprint/quote-order.ts';
import { tokenize } from '../../fingerprint/tokenize.ts';
import { collectDrafts } from '../../story/drafts/collect-drafts.ts';
import type { DraftSet } from '../../story/drafts/draft-set.ts';
import { namesOf } from '../../story/evidence/actor-names.ts';
import { findQuotations } from '../../story/evidence/find-quotations.ts';
import { findSettledKeys } from '../../story/evidence/find-settled-keys.ts';
import { findSettlingTexts } from '../../story/evidence/settling-texts.ts';
import { compareFingerprints, type FingerprintChange } from './compare-fingerprints.ts';
import { readArticleFile } from './read-article-file.ts';
import { refuseMarkup, refuseOtherThanText } from './refuse-other-than-text.ts';
import { showProgress } from './show-progress.ts';

export interface FingerprintOptions {
  readonly source: string;
  /** Whether the fingerprint of another text is replaced. */
  readonly replace: boolean;
}

/**
 * Makes the fingerprint of a source from the text of an article in a file. Gives the exit code.
 * @throws UsageError where there is no such source, the file is no article, or the fingerprint is of another text
 */
export async function fingerprintArticle(
  project: Project,
  article: string,
  options: FingerprintOptions,
): Promise<number> {
  refuseOtherThanText(article);
  const text = await readArticleFile(article);
  refuseMarkup(article, text);
  return fingerprintText(project, { text, article }, options);
}

/**
 * Makes the fingerprint of a source from a text that was read from a file. Gives the exit code.
 * @throws UsageError as `fingerprintArticle` does
 */
export async function fingerprintText(
  { root }: Project,
  { text, article }: { readonly text: string; readonly article: string },
  { source, replace }: FingerprintOptions,
): Promise<number> {
  const words = wordsOf(text, article);
  const set = await readDrafts(root);
  if (!set.sources.has(source)) throw noSource(source, set);
  const stored = storedFingerprint(root, source);
  const progress = showProgress('Hashed', 'pairs of words');
  const made = makeFingerprint(words, fingerprintHashes, progress.update);
  progress.end();

  const { restating, quotations: quoted, prose } = findSettlingTexts(set, source);
  const lookup = makeOwnLookup(made, fingerprintHashes);
  const quotations = restating.flatMap(findQuotations);
  const change = compareFingerprints(quotations, lookup, stored);
  if (change.isOther && !replace && !(await asksToReplace(change, quotations, article))) {
    throw new UsageError(
      `\`fingerprints/${source}.json\` was made of another text and stays as it is: ${wordLoss(change, quotations, article)}. If it is the right text, \`npx collate fingerprint ${article} --source ${source} --replace\` takes it.`,
    );
  }
  const names = [
    ...restating.flatMap(({ fields }) =>
      Object.values(fields.wording ?? {}).flatMap((used) => used.map(({ name }) => name)),
    ),
    // Of the many names of actors only those that the source uses: the others say nothing.
    ...[...set.actors.values()].flatMap(namesOf).filter((name) => countName(name, words) > 0),
  ];
  const settled = findSettledKeys(lookup, prose, quoted);
  const counts = names.flatMap((name) => settleNameCount(lookup, name, words));
  const orders = quoted.flatMap((quotation) => quoteOrderKeys(lookup, quotation, words));
  const settledAll = new Set([...settled, ...counts, ...orders]);
  const path = storeFingerprint(root, source, { ...made.fingerprint, settled: settledAll });
  process.stdout.write(
    `Wrote ${path} of ${words.length} words. Do not commit ${visible(article)}.\n`,
  );
  if (isWithin(realPath(article), realPath(root))) {
    process.stderr.write(
      `${visible(`Warning: \`${article}\` lies in the project, where it may be committed: move it out.`)}\n`,
    );
  }
  if (change.notFound.length > 0) {
    const loss = wordLoss(change, quotations, article);
    process.stderr.write(
      `${visible(`Warning: ${loss}. Is this the text of \`${source}\`? The check refuses what is not found.`)}\n`,
    );
  }
  return 0;
}

/** Whether who sits at the terminal, if anybody does, wants the text to replace another. */
async function asksToReplace(
  change: FingerprintChange,
  quotations: readonly string[],
  article: string,
): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const loss = visible(wordLoss(change, quotations, article));
  const answer = await terminal.question(
    `The fingerprint was made of another text: ${loss}. Replace it? (y/N) `,
  );
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

function noSource(source: string, { sources, broken }: DraftSet): UsageError {
  return new UsageError(
    broken.has(`source:${source}`)
      ? `Cannot read source \`${source}\`, which has an error: run \`npm run check\` first`
      : `Cannot find source \`${source}\`${didYouMean(source, sources.keys())}`,
  );
}

/** What is not found in a text, and what of it was in the one before. */
function wordLoss(
  { lost, notFound }: FingerprintChange,
  quotations: readonly string[],
  article: string,
): string {
  const total = new Set(quotations).size;
  const missing = notFound.slice(0, 3).map((quotation) => `\`${excerpt(quotation)}\``);
  const named =
    missing.length === 0 ? '' : `: ${missing.join(', ')}${notFound.length > 3 ? ' …' : ''}`;
  const before = lost.length === 0 ? '' : ` (${lost.length} of them were found before)`;
  return `of ${count(total, 'quotation')} in its briefs, \`${article}\` lacks ${notFound.length}${before}${named}`;
}

function excerpt(quotation: string): string {
  return quotation.length > 60 ? `${quotation.slice(0, 59)}…` : quotation;
}

/**
 * The words of an article, of which a fingerprint can be made.
 * @throws UsageError where a text has too few words or too many
 */
export function wordsOf(text: string, path: string): readonly string[] {
  const words = tokenize(joinDividedWords(text)).map((word) => word.text);
  if (words.length < 2)
    throw new UsageError(`\`${path}\` has ${words.length} words, expected a text`);
  if (words.length > mostWords) {
    throw new UsageError(`\`${path}\` has ${words.length} words, expected at most ${mostWords}`);
  }
  return words;
}

async function readDrafts(root: string): Promise<DraftSet> {
  const { files } = findContentFiles(root);
  return collectDrafts(await validateInWorkers(files));
}
