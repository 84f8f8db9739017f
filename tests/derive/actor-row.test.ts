import { expect, test } from 'vitest';
import { spanOfStory } from '../../src/derive/dates/day-span.ts';
import { deriveActorRow } from '../../src/derive/entries/actor-row.ts';
import { joined, roleThenSentence, textOf } from '../../src/words/sentence.ts';
import { edtf, makeActor, makeSource, makeStory } from './small-model.ts';

test.each([
  ['2031-05-04', '2031-05-05', 'Head, line; Spokesman, guard, until 4 May 2031'],
  ['2031-05-08', null, 'Spokesman, guard; Head, line'],
  ['2031-05', null, 'Spokesman, guard; Head, line'],
  ['2031-05-02', '2031-05-03', 'Head, line'],
  [null, '2031-05-05', 'Spokesman, guard; Head, line'],
])(
  'of roles until %j and from %j, those that were over by the end of a story say until when',
  (to, from, said) => {
    const story = makeStory();
    makeSource(story, 'first', '2031-05-03');
    makeSource(story, 'last', '2031-05-08');
    const dateOf = (day: string | null) => (day === null ? null : edtf(day));
    const [guard, line] = [makeActor('guard'), makeActor('line')];
    const actor = makeActor('spokesman', [
      { organization: guard, role: 'Spokesman', from: null, to: dateOf(to) },
      { organization: line, role: 'Head', from: dateOf(from), to: null },
    ]);
    const { roles } = deriveActorRow(actor, spanOfStory(story));
    expect(joined(roles.map(roleThenSentence), '; ').map(textOf).join('')).toBe(said);
  },
);
