import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/drafting/article/read-article.ts';
import { planDraft } from '../../src/editing/draft/plan-draft.ts';
import { linkFiles } from '../../src/site/check-content.ts';
import { type ContentTree, encodeText, frozenStory } from '../content-tree.ts';
import { pageAt } from '../derived.ts';
import { editable, follow, textIn, validate } from './editable-tree.ts';

// From an article on the table to a checked brief, as an editor goes about it: what is typed by hand is counted.

const text = readFileSync(join(import.meta.dirname, 'articles/third-paper.txt'), 'utf8');

function draft(tree: ContentTree) {
  const plan = planDraft(editable(tree), {
    ...{ article: readArticle(text), story: 'samarkand-summit', source: 'silk-wire' },
    ...{ label: 'Silk Wire', published: null, brief: null, today: '2022-09-10' },
  });
  if (plan.refused !== null) throw new Error(plan.refused);
  return { plan, tree: follow(tree, plan) };
}

const path = 'content/briefs/samarkand-summit/silk-wire-brief.md';

/** What an editor types, field by field. */
const typed = {
  title: 'Summit guests fill Samarkand’s hotels, a director says',
  summary:
    'A wire report has the planned meeting on the word of Russia’s ambassador, and adds what the summit means for the city.',
  'claim 1': 'hotels-full',
  'statement 1': 'Every hotel bed in Samarkand is taken for the summit.',
  body: `Xi and Putin are [to meet in Samarkand](claim:leaders-will-meet), the report says on the word of
[the ambassador](actor:andrey-denisov). China sent [more than 2,000 soldiers](claim:troops-sent) to the exercises.

In the city, [Timur Saidov](actor:timur-saidov) says, [no bed is free](claim:hotels-full).`,
};

/** The drafted files as an editor leaves them: marks deleted, what is wrong deleted, the rest typed. */
function confirm(tree: ContentTree): ContentTree {
  const confirmed = new Map(tree);
  for (const [file, bytes] of tree) {
    if (frozenStory.has(file)) continue;
    // Names of no concern: their files go.
    if (/vostok|kazakh|east/.test(file)) confirmed.delete(file);
    else confirmed.set(file, encodeText(withoutMarks(new TextDecoder().decode(bytes))));
  }
  const brief = withoutMarks(textIn(tree, path))
    .replace(/^title: .*$/m, `title: ${typed.title}`)
    .replace(/^summary: .*$/m, `summary: ${typed.summary}`)
    .replace(/^TODO: what the source says.*$/m, typed.body);
  confirmed.set(path, encodeText(withReports(brief)));
  return confirmed;
}

function withoutMarks(written: string): string {
  return written
    .replaceAll(/^ *# or .*\n/gm, '')
    .replaceAll(/ # proposed.*$/gm, '')
    .replace('status: draft\n', '');
}

/** The reports that are right; the claim that is new gets its id and statement. */
function withReports(brief: string): string {
  const [head = '', ...reports] = brief.split(/^ {2}- claim: /m);
  const [last = '', rest = ''] = (reports.at(-1) ?? '').split(/^(?=---$|wording:)/m);
  const kept = [...reports.slice(0, -1), last]
    .filter(
      (report) =>
        /^(?:leaders-will-meet|troops-sent)\n/.test(report) ||
        report.includes('all of them are taken'),
    )
    .map((report) =>
      report
        .replace(/^silk-wire-new-\w+$/m, typed['claim 1'])
        .replace(/^( *statement: ).*$/m, `$1${typed['statement 1']}`),
    );
  return `${head}${kept.map((report) => `  - claim: ${report}`).join('')}${rest}`;
}

describe('from an article to a third source and brief', () => {
  const drafted = draft(frozenStory);
  const confirmed = confirm(drafted.tree);
  const { content, diagnostics } = linkFiles(validate(confirmed), { drafts: false });

  test('the draft has no error, and all of it is marked', () => {
    const found = linkFiles(validate(drafted.tree), { drafts: true }).diagnostics;
    expect(
      found.filter(({ severity, rule }) => severity !== 'hint' && rule !== 'over-quoted'),
    ).toEqual(found.filter(({ rule }) => rule === 'missing-fingerprint'));
    const marked = found
      .filter(({ rule }) => rule === 'proposed-mark')
      .map((finding) => finding.path);
    const fresh = [...drafted.tree.keys()].filter((file) => !frozenStory.has(file));
    expect(marked.toSorted()).toEqual(fresh.toSorted());
  });

  test('few fields and characters are typed by hand', () => {
    const command = '--story samarkand-summit --source silk-wire --label "Silk Wire"';
    const texts = [...Object.values(typed), command];
    expect(Object.keys(typed).length + 3).toBeLessThanOrEqual(40);
    expect(texts.join('').length).toBeLessThanOrEqual(1200);
  });

  test('what is left is right, but for the fingerprint that the command makes too', () => {
    const left = diagnostics.filter(
      ({ rule }) => rule !== 'missing-fingerprint' && rule !== 'source-count',
    );
    expect(left.map(({ path: at, rule, message }) => `${at} ${rule} ${message}`)).toEqual([]);
    expect(content).not.toBeNull();
  });

  test('everything is in the right view', () => {
    if (content === null) throw new Error('The content has errors.');
    const claim = pageAt('claim', '/claims/leaders-will-meet/', content);
    expect(JSON.stringify(claim.view)).toContain('"silk-wire"');
    const source = JSON.stringify(pageAt('source', '/sources/silk-wire/', content).view);
    for (const id of ['leaders-will-meet', 'troops-sent', 'hotels-full'])
      expect(source).toContain(`"${id}"`);
    const actor = JSON.stringify(pageAt('actor', '/actors/timur-saidov/', content).view);
    expect(actor).toContain('hotels-full');
    expect(actor).toContain('tashkent-centre');
    const comparison = JSON.stringify(
      pageAt('comparison', '/stories/samarkand-summit/compare/', content).view,
    );
    expect(comparison).toContain('"silk-wire"');
    const brief = JSON.stringify(pageAt('brief', '/briefs/silk-wire-brief/', content).view);
    expect(brief).toContain(typed.title);
  });

  test('no sentence of the article is in the files but as a quote', () => {
    const sentences = text
      .split(/[.!?]\s/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.split(' ').length > 7);
    const written = [...drafted.tree]
      .filter(([file]) => !frozenStory.has(file))
      .map(([, bytes]) =>
        new TextDecoder().decode(bytes).replaceAll(/^ *(?:quote|headline): .*$/gm, ''),
      )
      .join('\n');
    expect(sentences.length).toBeGreaterThan(5);
    for (const sentence of sentences) expect(written).not.toContain(sentence);
  });
});
