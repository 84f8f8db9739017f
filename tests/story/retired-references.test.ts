import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/site/check-content.ts';
import { baseWith } from '../content-tree.ts';

const brief = (speaker: string): string => `---
title: A later word on the crack
story: bridge-closure
published: 2031-03-07
restates: courier
summary: The office speaks again.
reports:
  - claim: crack-found
    speaker: ${speaker}
---

The office spoke again.
`;

const actor = (...lines: readonly string[]): string =>
  ['---', 'kind: organisation', 'name: An office', ...lines, '---', ''].join('\n');
const retired = (successor: string | null): string =>
  actor(
    ...['status: retired', 'reason: It merged.'],
    ...(successor === null ? [] : [`successor: ${successor}`]),
  );

describe('what is said of a reference to a retired entry', () => {
  test.each([
    ['its successor', { 'old-office': retired('port-office'), 'port-office': actor() }],
    [
      'the one that is active, by way of others that are retired',
      {
        'old-office': retired('middle-office'),
        'middle-office': retired('later-office'),
        'later-office': retired('port-office'),
        'port-office': actor(),
      },
    ],
  ])('names %s', (_, actors) => {
    expect(notes(actors)).toEqual(['Refer to `port-office`, its successor, or to nothing.']);
  });

  test.each([
    [
      'it has none',
      { 'old-office': retired(null) },
      'It has no successor: refer to another, or to nothing.',
    ],
    [
      'the last of them is retired',
      { 'old-office': retired('later-office'), 'later-office': retired(null) },
      'None of its successors is published: refer to another, or to nothing.',
    ],
    [
      'they lead in a circle',
      { 'old-office': retired('later-office'), 'later-office': retired('old-office') },
      'None of its successors is published: refer to another, or to nothing.',
    ],
    [
      'it is a draft',
      { 'old-office': retired('later-office'), 'later-office': actor('status: draft') },
      'None of its successors is published: refer to another, or to nothing.',
    ],
  ])('names no successor where %s', (_, actors, note) => {
    expect(notes(actors)).toEqual([note]);
  });

  test('names a claim of another story that took the place of one', () => {
    const claim = (story: string, ...lines: readonly string[]): string =>
      ['---', `story: ${story}`, 'statement: It will strike.', ...lines, '---', ''].join('\n');
    const { diagnostics } = checkContent(
      baseWith({
        'content/stories/ferry.md': '---\ntitle: The ferry\nsummary: It runs.\n---\n',
        'content/claims/old-strike.md': claim(
          'bridge-closure',
          ...['status: retired', 'reason: It is of another story.', 'successor: new-strike'],
        ),
        'content/claims/new-strike.md': claim('ferry'),
        'content/briefs/later.md': brief('bridge-office').replace('crack-found', 'old-strike'),
      }),
    );
    expect(diagnostics.filter(({ rule }) => rule === 'retired-reference')).toMatchObject([
      { note: 'Refer to `new-strike`, its successor, or to nothing.' },
    ]);
  });
});

/** The notes on a reference to `old-office`, with these actors. */
function notes(actors: Readonly<Record<string, string>>) {
  const files = Object.entries(actors).map(([id, text]) => [`content/actors/${id}.md`, text]);
  const { diagnostics } = checkContent(
    baseWith({ ...Object.fromEntries(files), 'content/briefs/later.md': brief('old-office') }),
  );
  return diagnostics.filter(({ rule }) => rule === 'retired-reference').map(({ note }) => note);
}
