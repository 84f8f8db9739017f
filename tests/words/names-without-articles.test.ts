import { expect, test } from 'vitest';
import { deriveCorroboration } from '../../src/derive/evidence/corroboration.ts';
import { deriveReport } from '../../src/derive/evidence/report-view.ts';
import type { EntryLink } from '../../src/derive/links/entry-link.ts';
import {
  attributionSentence,
  chainSentence,
  oppositionSentence,
  partySentence,
  stanceBySentence,
  voiceSentence,
} from '../../src/words/evidence-sentences.ts';
import {
  quotedNamesSentence,
  roleSentence,
  type Sentence,
  textOf,
} from '../../src/words/sentence.ts';
import { addReport, makeActor, makeClaim, makeSource, makeStory } from '../derive/small-model.ts';

// Some names want an article, "the United States", and others must not have one: no sentence may depend on which.

const states: EntryLink = { noun: 'actor', id: 'us', name: 'United States' };
const ministry: EntryLink = { noun: 'actor', id: 'ministry', name: 'Defence Ministry' };

const story = makeStory();
const usa = { ...makeActor('us', [], 'state'), label: 'United States' };
const claim = makeClaim(story, 'claim');
const denial = addReport(claim, makeSource(story, 'Paper'), 'denies', {
  speaker: usa,
  via: [usa],
});

const lines: readonly (readonly [Sentence, string])[] = [
  [
    partySentence({ party: states, aboutItself: true, about: [] }),
    'Rests on one party’s word: United States. About: itself.',
  ],
  [
    partySentence({ party: states, aboutItself: true, about: [ministry, states] }),
    'Rests on one party’s word: United States. About: itself, Defence Ministry, United States.',
  ],
  [
    partySentence({ party: states, aboutItself: false, about: [ministry] }),
    'Rests on one party’s word: United States. About: Defence Ministry.',
  ],
  [
    stanceBySentence({
      stance: 'denies',
      voice: { kind: 'actors', actors: [ministry] },
      source: states,
    }),
    'Denied by: Defence Ministry',
  ],
  [
    voiceSentence({ kind: 'unnamed', who: 'an official', of: states }),
    'an official (unnamed, belonging to: United States)',
  ],
  [chainSentence([ministry, states]), 'through: Defence Ministry, United States'],
  [attributionSentence(deriveReport(denial)), 'by: United States, through: United States'],
  [oppositionSentence(deriveCorroboration(claim.reports)), 'Denied by: United States (in Paper).'],
  [roleSentence({ role: null, organization: states }), 'belonging to: United States'],
  [roleSentence({ role: 'Envoy', organization: states }), 'Envoy, United States'],
  [
    quotedNamesSentence({
      names: [{ name: 'operation', count: 1, speaker: states }],
      language: 'en',
    }),
    '“operation” ×1, attributed to: United States',
  ],
];

test.each(lists())('$text', ({ line, text }) => {
  expect(line.map(textOf).join('')).toBe(text);
  for (const [index, part] of line.entries()) {
    if (typeof part === 'string' || part.as !== 'link' || part.link.noun !== 'actor') continue;
    const before = line[index - 1];
    expect(typeof before === 'string' ? before : '').not.toMatch(/\p{L}\s*$/u);
  }
});

function lists(): readonly { readonly line: Sentence; readonly text: string }[] {
  return lines.map(([line, text]) => ({ line, text }));
}
