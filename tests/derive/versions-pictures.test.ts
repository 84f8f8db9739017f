import { expect, test } from 'vitest';
import { deriveChains } from '../../src/derive/evidence/report-chains.ts';
import { addReport, makeActor, makeClaim, makeSource, makeStory } from './small-model.ts';

test('a picture of origins has a document once, which is said to be in versions', () => {
  const story = makeStory();
  const early = makeSource(story, 'ticker-1', '2031-03-04');
  const paper = makeSource(story, 'paper', '2031-03-05');
  const late = makeSource(story, 'ticker-2', '2031-03-06');
  late.versionOf = early;
  for (const version of [early, late]) version.versions = [early, late];
  const [mayor, minister] = [makeActor('mayor'), makeActor('minister')];
  const claim = makeClaim(story, 'claim');
  for (const source of [early, late, paper])
    addReport(claim, source, 'affirms', { speaker: mayor });
  for (const source of [early, paper]) addReport(claim, source, 'affirms', { speaker: minister });
  const alone = makeClaim(story, 'alone');
  addReport(alone, early, 'affirms', { speaker: mayor });
  const chains = deriveChains(claim.reports).map(({ source, document, versions, voice }) => [
    source.id,
    document.id,
    versions,
    voice.kind === 'actors' ? voice.actors[0]?.id : null,
  ]);
  expect(chains).toEqual([
    ['ticker-2', 'ticker-2', 2, 'mayor'],
    ['paper', 'paper', 1, 'mayor'],
    ['ticker-1', 'ticker-2', 2, 'minister'],
    ['paper', 'paper', 1, 'minister'],
  ]);
  expect(deriveChains(alone.reports)).toMatchObject([
    { document: { id: 'ticker-1' }, versions: 1 },
  ]);
});
