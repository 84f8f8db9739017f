import { expect, test } from 'vitest';
import { attributionSentence } from '../../../src/words/evidence-sentences.ts';
import { textOf } from '../../../src/words/sentence.ts';
import { pageAt } from '../../derived.ts';
import { readNineSources } from './read-story.ts';

test('what somebody of an actor said whom the source does not name is on the actor’s page, apart from its word', () => {
  const { content } = readNineSources();
  const saidAt = (id: string) => {
    const { view } = pageAt('actor', `/actors/${id}/`, content);
    const { said, contested, unnamed, heard } = view;
    return {
      said: said.items.map(({ claim }) => claim.id),
      contested: contested.items.map(({ claim }) => claim.id),
      unnamed: unnamed.items.map(({ claim, corroboration, reports }) => [
        claim.id,
        corroboration.origins.length,
        ...reports.items.map((report) => attributionSentence(report).map(textOf).join('')),
      ]),
      heard: heard.items.map(({ source }) => source.id),
    };
  };
  const ministry = saidAt('works-ministry');
  expect(ministry.unnamed).toEqual([
    [
      'chief-resigns',
      0,
      'by: an official who saw the letter (unnamed, belonging to: Ministry of Works)',
    ],
  ]);
  expect([...ministry.said, ...ministry.contested]).not.toContain('chief-resigns');
  expect(saidAt('korrin-power')).toMatchObject({
    contested: expect.arrayContaining(['chief-resigns']),
    unnamed: [
      ['chief-resigns', 0, 'by: a person close to the board (unnamed, belonging to: Korrin Power)'],
    ],
  });
});
