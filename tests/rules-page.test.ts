import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { severityOf } from '../src/diagnostics/diagnostic.ts';
import { rules } from '../src/diagnostics/rules.ts';
import type { ContentFile } from '../src/file/text/content-file.ts';
import { unreadFile } from '../src/file/unread-file.ts';
import { type ValidatedFile, validateFile } from '../src/file/validate-file.ts';
import { makeLookup, makeOwnLookup } from '../src/fingerprint/fingerprint-lookup.ts';
import { makeFingerprint } from '../src/fingerprint/make-fingerprint.ts';
import { printFingerprint } from '../src/fingerprint/parse-fingerprint.ts';
import { tokenize } from '../src/fingerprint/tokenize.ts';
import { entryAddress } from '../src/model/entry-address.ts';
import { linkFiles } from '../src/site/check-content.ts';
import { checkPublished } from '../src/site/check-published.ts';
import { collectDrafts, isFinished } from '../src/story/drafts/collect-drafts.ts';
import { sharedNouns, storyNouns } from '../src/story/drafts/draft-set.ts';
import { factsOf } from '../src/story/drafts/entry-index.ts';
import { cardOf } from '../src/story/drafts/file-card.ts';
import { findAllowedPhrases } from '../src/story/evidence/find-allowed-phrases.ts';
import { findEvidence } from '../src/story/evidence/find-evidence.ts';
import { findMissingFingerprints } from '../src/story/evidence/find-missing-fingerprints.ts';
import { findQuotableSources } from '../src/story/evidence/find-quotable-sources.ts';
import { findStrayFingerprints, readFingerprints } from '../src/story/evidence/fingerprint-file.ts';
import { type CodeBlock, findCodeBlocks } from './code-blocks.ts';
import { baseTree, filesOf, fixtures, overlayTree } from './content-tree.ts';
import { makeQuickHashes } from './fingerprint/quick-hashes.ts';

interface DescribedRule {
  readonly id: string;
  readonly severity: string;
  readonly summary: string;
  readonly fails: readonly CodeBlock[];
  readonly passes: readonly CodeBlock[];
}

/** The source that the briefs of the examples restate. */
const hashes = makeQuickHashes();
const article = tokenize(readFileSync(join(fixtures, 'base/courier.txt'), 'utf8'));
const courier = makeOwnLookup(
  makeFingerprint(
    article.map(({ text }) => text),
    hashes,
  ),
  hashes,
);

const page = readFileSync(join(import.meta.dirname, '../docs/rules.md'), 'utf8');
const described = page
  .split(/^## (?=`)/m)
  .slice(1)
  .map(readSection);

describe('docs/rules.md', () => {
  test('describes every rule of the registry, in its order and words', () => {
    const registry = Object.entries(rules).map(([id, rule]) => ({ id, ...rule }));
    expect(described.map(({ id, severity, summary }) => ({ id, severity, summary }))).toEqual(
      registry,
    );
  });

  test.each(described)(
    'the failing example of `$id` breaks that rule, and the passing one none',
    ({ id, fails, passes }) => {
      expect(check(fails).map(({ rule }) => rule)).toContain(id);
      const findings = check(passes);
      expect(
        findings.filter((found) => severityOf(found) === 'error' || found.rule === id),
      ).toEqual([]);
    },
  );
});

function check(example: readonly CodeBlock[]): readonly Diagnostic[] {
  expect(example).not.toEqual([]);
  const then = example.filter(({ words }) => words.includes('published'));
  const now = example.filter((block) => !then.includes(block));
  return [...checkContentOf(now), ...(then.length === 0 ? [] : findLost(then, now))];
}

/** What is lost or reused of the site that some blocks make, in the one that others make. */
function findLost(then: readonly CodeBlock[], now: readonly CodeBlock[]): readonly Diagnostic[] {
  const [before, after] = [then, now].map((blocks) => {
    const over = blocks.map((block) => [block.path, bytesOf(block)] as const);
    const files = filesOf(overlayTree(baseTree, over)).map(validateFile);
    return factsOf(collectDrafts(files.filter(isFinished)), [...storyNouns, ...sharedNouns]);
  });
  const entries = (before ?? []).flatMap((fact) => {
    const { noun, id, state, title, formerIds } = fact;
    const address = entryAddress(noun, id);
    return state === 'draft'
      ? []
      : [{ noun, id, address, state, title, formerIds, definedIn: null }];
  });
  return checkPublished(entries, {
    ...{ facts: after ?? [], published: after ?? [], broken: new Set() },
  });
}

function checkContentOf(example: readonly CodeBlock[]): readonly Diagnostic[] {
  const over = example.map((block) => [block.path, bytesOf(block)] as const);
  const isContent = ([path]: readonly [string, unknown]): boolean => path.startsWith('content/');
  const files = filesOf(overlayTree(baseTree, over.filter(isContent)));
  const isUnreadable = (path: string): boolean =>
    example.some((block) => block.path === path && block.words.includes('unreadable'));
  const validate = (file: ContentFile): ValidatedFile =>
    isUnreadable(file.path)
      ? unreadFile(file.path, { kind: 'failed', code: 'EACCES' })
      : validateFile(file);
  const validated = files.map(validate);
  const set = collectDrafts(validated);
  const isPoor = example.some((block) => block.words.includes('poor'));
  const lookup = isPoor ? makeLookup(courier.fingerprint, hashes, new Map(), 0) : courier;
  const briefs = Object.fromEntries(
    [...set.briefs.values()].flatMap((brief) => {
      const sources = findQuotableSources(brief, set, (id) =>
        id === 'courier' ? lookup : undefined,
      );
      return sources === null
        ? []
        : [[brief.path, findEvidence(brief, sources, findAllowedPhrases(set))]];
    }),
  );
  const fingerprints = over.flatMap(([path, bytes]) =>
    path.startsWith('fingerprints/') && bytes !== null
      ? [{ path, text: new TextDecoder().decode(bytes) }]
      : [],
  );
  return [
    ...linkFiles(validated, { drafts: true, evidence: { briefs, names: {} } }).diagnostics,
    ...readFingerprints(fingerprints, set).diagnostics,
    ...findStrayFingerprints(
      fingerprints,
      validated.map((file) => cardOf(file)),
    ),
    ...findMissingFingerprints(
      set,
      [{ path: 'fingerprints/courier.json', text: '' }, ...fingerprints],
      briefs,
    ),
  ];
}

/** The file of an example: its text, or what the words behind its path make of it. */
function bytesOf({ text, words }: CodeBlock): Uint8Array | null {
  if (words.includes('removed')) return null;
  if (words.includes('made')) return Buffer.from(printFingerprint(courier.fingerprint));
  const times = Number(
    words.find((word) => word.startsWith('repeat='))?.slice('repeat='.length) ?? 1,
  );
  const lastLine = /[^\n]*\n$/.exec(text)?.[0] ?? '';
  return Buffer.from(
    text + lastLine.repeat(times - 1),
    words.includes('latin1') ? 'latin1' : 'utf8',
  );
}

function readSection(section: string): DescribedRule {
  const [, id = ''] = /^`([a-z-]+)`\n/.exec(section) ?? [];
  const [, severity = '', summary = ''] = /^\*\*(\w+)\*\* · (.+)$/m.exec(section) ?? [];
  const [, fails = '', passes = ''] = section.split(/^(?:Fails|Passes):$/m);
  return { id, severity, summary, fails: findCodeBlocks(fails), passes: findCodeBlocks(passes) };
}
