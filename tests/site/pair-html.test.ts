import { expect, test } from 'vitest';
import { compareSources } from '../../src/derive/comparison/compare-sources.ts';
import {
  deriveSourceReports,
  type SourceReports,
} from '../../src/derive/comparison/source-reports.ts';
import { derivePair } from '../../src/derive/pages/derive-pair.ts';
import type { Source } from '../../src/model/source.ts';
import { html } from '../../src/site/html/html.ts';
import { pairHtml } from '../../src/site/html/pair-html.ts';
import {
  addReport,
  edtf,
  makeActor,
  makeBrief,
  makeClaim,
  makeSource,
  makeStory,
  site,
} from '../derive/small-model.ts';

/** Two sources that differ in all in which two can. */
function makeCase() {
  const story = makeStory();
  const agency = makeActor('agency');
  const outlet = { known: 'inferred', value: agency, from: 'its masthead' } as const;
  const a = Object.assign(makeSource(story, 'a', '2022-09-07'), { outlet, language: 'en' });
  const b = makeSource(story, 'b');
  const envoy = Object.assign(makeActor('envoy'), { name: 'Ana Costa', aliases: ['Anna Costa'] });
  const said = makeClaim(story, 'said', { about: [envoy] });
  envoy.claimsAbout.push(said);
  const quote = 'Ana Costa may come on Friday & <stay>';
  addReport(said, a, 'attributes', { speaker: envoy, occasion: 'in Rome', quote, paragraph: 2 });
  addReport(said, b, 'attributes', {
    speaker: envoy,
    via: [agency],
    quote: 'Anna Costa will come on Friday & <stay>',
    quoteStatus: 'found',
  });
  const cost = makeClaim(story, 'cost');
  addReport(cost, a, 'states', { value: '2022-09', date: edtf('2022-09') });
  addReport(cost, b, 'states', { value: 'more than 2,000', via: [agency] });
  addReport(makeClaim(story, 'only-a'), a, 'doubts');
  addReport(makeClaim(story, 'only-b'), b, 'denies');
  makeClaim(story, 'neither');
  const term = {
    noun: 'term',
    id: 'war' as never,
    name: 'the war',
    summary: null,
    body: { parts: [], blocks: [] },
    prose: [],
    wordings: [],
  } as const;
  const brief = makeBrief(story, 'brief');
  const names = [
    { name: 'invasion', speaker: null, count: 3 },
    { name: 'war', speaker: null, count: null },
  ];
  a.wordings.push({ term, source: a, brief, names });
  const cited = { name: 'operation', speaker: envoy, count: 1 };
  b.wordings.push({ term, source: b, brief, names: [cited] });
  return { story, a, b };
}

/** A source as a browser gets it. */
function published(source: Source): SourceReports {
  return JSON.parse(JSON.stringify(deriveSourceReports(source)));
}

test('a pair put together from published data is, to the letter, the pair that the build makes', () => {
  const { story, a, b } = makeCase();
  for (const [left, right] of [
    [a, b],
    [b, a],
  ] as const) {
    const made = compareSources(published(left), published(right));
    expect(derivePair(story, left, right, site)).toMatchObject(made);
    expect(pairHtml(made)).toEqual(pairHtml(derivePair(story, left, right, site)));
  }
});

test('a pair shows origins, figures, hedges, names of things, spellings and what both leave out', () => {
  const { a, b } = makeCase();
  const shown = pairHtml(compareSources(published(a), published(b))).html.replaceAll(
    /<[^>]*>/g,
    '',
  );
  for (const words of [
    'Behind both together: 1 origin, Ana Costa (in Rome).',
    'Behind both together: 1 origin, agency.',
    'September 2022',
    'more than 2,000',
    'A hedge that only a has: “may”',
    'only in b: Anna',
    '“invasion” ×3, “war” (not counted)',
    '“operation” ×1, as Ana Costa’s word',
    'Whom they call by different names',
    'quote checked against the source',
    'Only in a',
    'Only in b',
    'Both are silent on 1 more claim of this story.',
    'Friday &amp; &lt;stay&gt;',
  ]) {
    expect(shown).toContain(words);
  }
  expect(shown).not.toMatch(/<stay>|undefined|null|\[object/);
});

test('text in a template becomes text, whatever it holds', () => {
  const evil = `"><script>alert('x')</script>&`;
  expect(html`<p title="${evil}">${[evil, null, false, 3]}</p>`.html).toBe(
    `<p title="&quot;&gt;&lt;script&gt;alert('x')&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert('x')&lt;/script&gt;&amp;3</p>`,
  );
});

test('a source that doubts rests on nobody’s word: it says from whom it has what it doubts', () => {
  const story = makeStory();
  const [a, b] = [makeSource(story, 'a'), makeSource(story, 'b')];
  const claim = makeClaim(story, 'visit');
  addReport(claim, a, 'states');
  addReport(claim, b, 'doubts', { speaker: makeActor('rumour') });
  const text = pairHtml(compareSources(published(a), published(b))).html.replaceAll(/<[^>]*>/g, '');
  expect(text).toContain('Doubts what it has from rumour');
  expect(text).not.toContain('Behind both');
});
