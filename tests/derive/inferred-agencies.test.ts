import { expect, test } from 'vitest';
import { findChainShares, findSpeakerShares } from '../../src/derive/comparison/credits.ts';
import { deriveCorroboration } from '../../src/derive/evidence/corroboration.ts';
import { deriveReport } from '../../src/derive/evidence/report-view.ts';
import { jsonFormat } from '../../src/exports/json/json-format.ts';
import type { Report } from '../../src/model/report.ts';
import { checkContent } from '../../src/site/check-content.ts';
import {
  attributionSentence,
  corroborationText,
  oppositionText,
  voiceText,
} from '../../src/words/evidence-sentences.ts';
import { textOf } from '../../src/words/sentence.ts';
import { baseWith } from '../content-tree.ts';
import { exportFrom } from '../derived.ts';
import { readNineSources } from './nine-sources/read-story.ts';
import { addReport, makeActor, makeClaim, makeSource, makeStory } from './small-model.ts';

function makeCase() {
  const story = makeStory();
  const kna = makeActor('kna', [], 'organisation');
  return {
    claim: makeClaim(story, 'claim'),
    copy: makeSource(story, 'copy'),
    credited: makeSource(story, 'credited'),
    inferred: { via: [kna], inferredAgency: kna },
    printed: { via: [kna] },
    minister: makeActor('minister'),
  };
}

function sayOf(report: Report): string {
  return attributionSentence(deriveReport(report)).map(textOf).join('');
}

test('an inferred agency is called so as a voice, in a chain, in denials and as an origin', () => {
  const { claim, copy, inferred, minister } = makeCase();
  const own = addReport(claim, copy, 'denies', inferred);
  const spoken = addReport(claim, copy, 'denies', { ...inferred, speaker: minister });
  addReport(claim, copy, 'affirms', inferred);
  expect(sayOf(own)).toBe('by: kna (inferred)');
  expect(sayOf(spoken)).toBe('by: minister, through: kna (inferred)');
  const corroboration = deriveCorroboration(claim.reports);
  expect(oppositionText(corroboration)).toBe(
    'Denied by: kna (inferred) (in copy); minister (in copy).',
  );
  expect(corroborationText(corroboration)).toBe('1 source, 1 origin: kna (inferred).');
  expect(findSpeakerShares([own]).map(({ voice }) => voiceText(voice))).toEqual(['kna (inferred)']);
  expect(findChainShares([spoken])[0]?.via).toMatchObject([{ id: 'kna', isInferred: true }]);
});

test('a list has it as inferred only where no source prints it', () => {
  const { claim, copy, credited, inferred, printed } = makeCase();
  for (const stance of ['affirms', 'denies'] as const) {
    addReport(claim, copy, stance, inferred);
    addReport(claim, credited, stance, printed);
  }
  const corroboration = deriveCorroboration(claim.reports);
  expect(oppositionText(corroboration)).toBe('Denied by: kna (in copy, credited).');
  expect(corroborationText(corroboration)).toBe('2 sources, 1 origin: kna.');
});

test('nine sources: the text that names no agency, and what its brief says of the chain itself', () => {
  const { story } = readNineSources();
  const said = story.claims.flatMap(({ reports }) =>
    reports.filter(({ source }) => source.id === 'courier').map(sayOf),
  );
  expect(said).toContain('by: Vantic (inferred)');
  expect(said).toContain('by: Arvend Water Authority, through: Vantic (inferred)');
  const others = story.claims.flatMap(({ reports }) =>
    reports.filter(({ source }) => source.id !== 'courier').map(sayOf),
  );
  expect(others.filter((line) => line.includes('inferred'))).toEqual([]);
});

test.each([
  ['agency: north-wire', '', undefined],
  [inferring(), '', 'north-wire'],
  [inferring(), '    speaker: ana-lind\n', 'north-wire'],
  // What the brief says of the chain, the source says.
  [inferring(), '    via: [north-wire]\n', undefined],
  [inferring(), '    speaker: north-wire\n', undefined],
  [inferring(), '    via: []\n', undefined],
])(
  'with %j a report with %j has the inferred agency %j, in the download too',
  (agency, written, id) => {
    const { content } = checkContent(
      baseWith({
        'content/sources/copy.md': `---\nlabel: Copy\nkind: article\nstory: bridge-closure\n${agency}\n---\n`,
        'content/briefs/copy.md': `---\ntitle: A copy\nstory: bridge-closure\npublished: 2031-03-09\nrestates: copy\nsummary: A copy.\nreports:\n  - claim: crack-found\n${written}---\n\nText.\n`,
      }),
    );
    const report = content?.briefs.get('copy')?.reports[0];
    expect(report?.inferredAgency?.id).toBe(id);
    if (!content) throw new Error('the content has errors');
    const document = JSON.parse(jsonFormat.print(exportFrom(content, content)));
    const reports = document.events.flatMap(({ claims }: { claims: { reports: object[] }[] }) =>
      claims.flatMap((claim) => claim.reports),
    );
    expect(
      reports.find(({ source }: { source: string }) => source === 'copy')?.inferredAgency,
    ).toBe(id);
  },
);

function inferring(): string {
  return 'inferred:\n  agency: { value: north-wire, from: The words are those of the wire. }';
}
