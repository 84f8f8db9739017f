import { describe, expect, test } from 'vitest';
import type { EntryLink } from '../../src/derive/links/entry-link.ts';
import { linksSentence, namesSentence, textOf } from '../../src/words/sentence.ts';

const lists: readonly [names: readonly string[], text: string][] = [
  [[], ''],
  [['The Courier, of the night'], 'The Courier, of the night'],
  [['The Courier', 'The Herald'], 'The Courier, The Herald'],
  [['Beijing is for peace, and waits', 'Li speaks'], 'Beijing is for peace, and waits; Li speaks'],
  [['晨报，晚间版', '晚报'], '晨报，晚间版; 晚报'],
];

describe('a list of names keeps apart those that have commas', () => {
  test.each(lists)('%j', (names, text) => {
    const links: readonly EntryLink[] = names.map((name) => ({ noun: 'brief', id: 'a', name }));
    expect(namesSentence(names).map(textOf).join('')).toBe(text);
    expect(linksSentence(links).map(textOf).join('')).toBe(text);
  });
});
