import { describe, expect, test } from 'vitest';
import { settingsWith, wordsFound } from './styled-content.ts';

const path = 'content/briefs/second-on-the-bridge.md';

function brief(body: string): string {
  return `---
title: The office answers
story: bridge-closure
published: 2031-03-05
restates: courier
summary: What the office says.
reports:
  - { claim: safe, statement: The bridge is safe., stance: denies, speaker: ana-lind }
  - { claim: spring, statement: The repair begins in spring., stance: open, speaker: ana-lind }
  - { claim: ordered, statement: The office ordered the closure., speaker: ana-lind }
  - { claim: office-denied, statement: The office denied the charge., speaker: ana-lind }
  - { claim: unhurt, statement: Nobody was hurt., speaker: ana-lind }
  - { claim: own-voice, statement: Lorries queue at the bridge. }
  - { claim: argued, statement: The ferry is late., speaker: ana-lind }
  - { claim: argued, stance: denies, speaker: bridge-office }
---

${body}
`;
}

const find = (body: string, settings = ''): readonly string[] =>
  wordsFound('verb-of-saying', {
    [path]: brief(body),
    ...(settings === '' ? {} : { 'content/site.yaml': settingsWith(settings) }),
  });

describe('a verb of saying that fits no voice of the source is found', () => {
  test.each([
    ['Lind denied that [the office ordered it](claim:ordered).', 'denied'],
    ['Lind denied [the order](claim:ordered).', 'denied'],
    ['Lind has denied the [order](claim:ordered) from above.', 'denied'],
    ['Lind [denies the order](claim:ordered).', 'denies'],
    ['Lind rejected reports of [an order](claim:ordered).', 'rejected'],
    ['Lind dismissed the claim that [the office ordered it](claim:ordered).', 'dismissed'],
    ['[The order](claim:ordered) was later refuted by Lind.', 'refuted'],
    ['Lind confirmed [that the bridge is safe](claim:safe#denies).', 'confirmed'],
    ['Lind confirms that the bridge [is safe](claim:safe).', 'confirms'],
    ['Lind acknowledged that [the bridge is safe](claim:safe).', 'acknowledged'],
    ['[The bridge is safe](claim:safe), Lind confirmed.', 'confirmed'],
    ['Lind confirmed that [the repair begins in spring](claim:spring#open).', 'confirmed'],
    ['Lind denied that [the repair begins in spring](claim:spring#open).', 'denied'],
    ['Lind claimed that [the office ordered it](claim:ordered).', 'claimed'],
    ['She claims that [the office ordered it](claim:ordered).', 'claims'],
    ['Lind alleges [an order](claim:ordered).', 'alleges'],
  ])('%s', (body, word) => {
    expect(find(body)).toEqual([word]);
  });
});

describe('no other verb is', () => {
  test.each([
    // It fits.
    'Lind confirmed [the order](claim:ordered).',
    'Lind denied that [the bridge is safe](claim:safe).',
    'Lind claimed that [the repair begins in spring](claim:spring#open).',
    'Lind said that [the office ordered it](claim:ordered).',
    // It says the opposite of itself, or nothing.
    'Lind has not denied [the order](claim:ordered).',
    'Lind did not confirm [the start in spring](claim:spring#open).',
    'Lind neither confirmed nor denied [the start in spring](claim:spring#open).',
    'Lind declined to confirm [the start in spring](claim:spring#open).',
    'Nobody has confirmed [the start in spring](claim:spring#open).',
    'If confirmed, [the start in spring](claim:spring#open) would be late.',
    'Lind would have confirmed [the start in spring](claim:spring#open).',
    // Its object is something else.
    'Lind denied any part in [the order](claim:ordered).',
    'Lind denied knowing of [the order](claim:ordered).',
    'Lind confirmed the date but left [the start in spring](claim:spring#open) open.',
    'Lind denied that the charge and all that [was ordered](claim:ordered) were new.',
    'Lind denied the charge, and [the office ordered it](claim:ordered).',
    'The [crack](claim:crack-found), which Lind denied, came after [the order](claim:ordered).',
    'The ferry was denied [the order](claim:ordered).',
    '[The order](claim:ordered) was denied.',
    'Lind denied [the request for an order](claim:ordered).',
    'Lind [denied access](claim:ordered) to it.',
    'Lind rejected [the order](claim:ordered).',
    'Lind rejected claims, but [the office ordered it](claim:ordered).',
    'Such claims that [the office ordered it](claim:ordered) came from Lind.',
    'Lind claimed responsibility for [the order](claim:ordered).',
    'The alleged [order](claim:ordered) came from the office.',
    // The claim is itself about what was denied, or is not so.
    'The office [denied the charge](claim:office-denied).',
    'Lind denied that [anybody was hurt](claim:unhurt).',
    // Another voice of the source says so, or none is named.
    'Lind denied that [the ferry is late](claim:argued#affirms).',
    'Lind denied that [lorries queue](claim:own-voice).',
    // Somebody else’s words.
    'She wrote: “Lind denied [the order](claim:ordered).”',
    '> Lind denied [the order](claim:ordered).',
  ])('%s', (body) => {
    expect(find(body)).toEqual([]);
  });

  test('in a synthesis', () => {
    const synthesis = `---
title: All of it
story: bridge-closure
published: 2031-03-07
summary: What is known.
---

Lind denied [the crack](claim:crack-found).
`;
    expect(wordsFound('verb-of-saying', { 'content/briefs/all-of-it.md': synthesis })).toEqual([]);
  });

  test('where the briefs are not in English', () => {
    const body = 'Lind denied [the order](claim:ordered).';
    expect(find(body, 'language: en-GB\n')).toEqual(['denied']);
    expect(find(body, 'language: de\n')).toEqual([]);
  });
});
