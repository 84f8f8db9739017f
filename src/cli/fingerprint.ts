import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { didYouMean } from '../diagnostics/suggest.ts';
import { findContentFiles } from '../disk/find-content-files.ts';
import { fingerprintHashes } from '../disk/fingerprint-hashes.ts';
import { UsageError } from '../disk/usage-error.ts';
import { validateInWorkers } from '../disk/validate-in-workers.ts';
import { collectDrafts } from '../link/collect-drafts.ts';
import type { DraftSet } from '../link/draft-set.ts';
import { namesOf } from '../link/evidence/actor-names.ts';
import { findSettledKeys } from '../link/evidence/check-against-fingerprint.ts';
import { findProse, findQuoteFields } from '../link/evidence/restated-text.ts';
import { countName, settleNameCount } from '../parse/fingerprint/find-name-count.ts';
import { findWords } from '../parse/fingerprint/find-words.ts';
import { mostWords } from '../parse/fingerprint/fingerprint.ts';
import { makeOwnLookup } from '../parse/fingerprint/fingerprint-lookup.ts';
import { makeFingerprint } from '../parse/fingerprint/make-fingerprint.ts';
import { printFingerprint } from '../parse/fingerprint/parse-fingerprint.ts';
import { parseOptions } from './parse-options.ts';
import { runCommand } from './run-command.ts';
import { showProgress } from './show-progress.ts';

const usage = `Makes the fingerprint of a source, against which its briefs are checked. The text itself is not kept.

Usage: npm run fingerprint -- ARTICLE.txt --source ID

  --source ID   the source that the text is of, as in content/sources/ID.md
  --root DIR    the folder that holds content/ and fingerprints/ (this one)
  --help        this text

Takes half a minute for a page of text. Run it again when its briefs change: it notes what is checked, which saves
others the time. Exit code: 0 written, 2 wrong usage.
`;

/** The most bytes that an article may have. */
const largestArticle = 2_000_000;

await runCommand(async (args) => {
  const { values, positionals } = parseOptions(
    args,
    {
      source: { type: 'string' },
      root: { type: 'string', default: '.' },
      help: { type: 'boolean', default: false },
    },
    true,
  );
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const [article, second] = positionals;
  const { source } = values;
  if (article === undefined || second !== undefined || source === undefined) {
    throw new UsageError(
      'Expected one text file and its source: `npm run fingerprint -- ARTICLE.txt --source ID`',
    );
  }
  const root = resolve(values.root);
  const words = await readWords(article);
  const set = await readDrafts(root);
  if (!set.sources.has(source)) {
    throw new UsageError(
      `Cannot find source \`${source}\`${didYouMean(source, set.sources.keys())}`,
    );
  }
  const progress = showProgress('Hashed', 'pairs of words');
  const made = makeFingerprint(words, fingerprintHashes, progress.update);
  progress.end();

  const restating = [...set.briefs.values()].filter(({ fields }) => fields.restates === source);
  const lookup = makeOwnLookup(made, fingerprintHashes);
  const names = [
    ...restating.flatMap(({ fields }) =>
      Object.values(fields.wording ?? {}).flatMap((used) => used.map(({ name }) => name)),
    ),
    // Of the many names of actors only those that the source uses: the others say nothing.
    ...[...set.actors.values()].flatMap(namesOf).filter((name) => countName(name, words) > 0),
  ];
  const settled = findSettledKeys(
    lookup,
    restating.flatMap((brief) => findProse(brief).map(({ text }) => text)),
    restating.flatMap((brief) => findQuoteFields(brief).map(({ quote }) => quote)),
  );
  const counts = names.flatMap((name) => settleNameCount(lookup, name, words));
  const path = `fingerprints/${source}.json`;
  await mkdir(join(root, 'fingerprints'), { recursive: true });
  await writeFile(
    join(root, path),
    printFingerprint({ ...made.fingerprint, settled: new Set([...settled, ...counts]) }),
  );
  process.stdout.write(`Wrote ${path} of ${words.length} words. Do not commit ${article}.\n`);
  return 0;
});

async function readWords(path: string): Promise<readonly string[]> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(
      `Cannot read \`${path}\`: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  if (bytes.length > largestArticle)
    throw new UsageError(`\`${path}\` has over ${largestArticle} bytes`);
  const words = findWords(decode(path, bytes)).map((word) => word.text);
  if (words.length < 2)
    throw new UsageError(`\`${path}\` has ${words.length} words, expected a text`);
  if (words.length > mostWords) {
    throw new UsageError(`\`${path}\` has ${words.length} words, expected at most ${mostWords}`);
  }
  return words;
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below.
  }
  throw new UsageError(`\`${path}\` is not plain text in UTF-8`);
}

async function readDrafts(root: string): Promise<DraftSet> {
  const { files } = findContentFiles(root);
  return collectDrafts(await validateInWorkers(files)).set;
}
