import { describe, expect, test } from 'vitest';
import { baseTree } from '../../content-tree.ts';
import { settingsWith, wordsFound } from './styled-content.ts';

const source = (label: string, more = ''): string =>
  `---\nlabel: ${label}\nkind: article\nstory: bridge-closure\npublished: 2031-03-05\n${more}---\n`;

const restating = (id: string, claim: string): string => `---
title: What ${id} says
story: bridge-closure
published: 2031-03-06
restates: ${id}
summary: What it says.
reports:
  - claim: ${claim}
---

It says so.
`;

/** Two further sources, so that the story has three; one of them reports the crack. */
const three = {
  'content/sources/lantern.md': source('Lantern article'),
  'content/sources/herald.md': source('Herald article'),
  'content/briefs/lantern-on-the-bridge.md': restating('lantern', 'crack-found'),
  'content/briefs/herald-on-the-bridge.md': restating('herald', 'closed-on-monday'),
};

const synthesis = (body: string, published = '2031-03-07'): string =>
  `---\ntitle: All of it\nstory: bridge-closure\npublished: ${published}\nsummary: What is known.\n---\n\n${body}\n`;

const find = (
  body: string,
  more: Readonly<Record<string, string>> = three,
  published?: string,
): readonly string[] =>
  wordsFound('source-count', {
    ...more,
    'content/briefs/all-of-it.md': synthesis(body, published),
  });

describe('a number of sources that does not fit is found', () => {
  test.each([
    ['Both documents say so.', 'Both documents'],
    ['It is so in both articles.', 'both articles'],
    ['The two sources agree on it.', 'The two sources'],
    ['All four sources report it.', 'All four sources'],
    ['Five articles say so.', 'Five articles'],
    ['According to all 4 reports it is so.', 'all 4 reports'],
    ['Neither document says when.', 'Neither document'],
    ['This compares two documents.', 'two documents'],
    ['Three articles report [the crack](claim:crack-found).', 'Three articles'],
  ])('of three: %s', (body, words) => {
    expect(find(body)).toEqual([words]);
  });

  test('of one', () => {
    expect(find('Both documents say so.', {})).toEqual(['Both documents']);
  });

  test('in the text of a story, where a third source has come', () => {
    const story =
      '---\ntitle: The Old Bridge closes\nsummary: A crack closes the Old Bridge.\n---\n\nThis restates two documents on the [Old Bridge](place:old-bridge), which was [closed](event:bridge-closed).\n';
    const path = 'content/stories/bridge-closure.md';
    expect(wordsFound('source-count', { ...three, [path]: story })).toEqual(['two documents']);
    const {
      'content/sources/herald.md': _h,
      'content/briefs/herald-on-the-bridge.md': _b,
      ...two
    } = three;
    expect(wordsFound('source-count', { ...two, [path]: story })).toEqual([]);
  });
});

describe('one that may fit is not', () => {
  test.each([
    // As many as there are.
    'All three sources say so.',
    'Of the three documents one says so.',
    // Others may be left out.
    'Two articles say so.',
    // The text names those that it means.
    'The [Courier](source:courier) and the [other](source:lantern) tell of it. Both articles say so.',
    'The Lantern article came first, then the Herald article.\n\nBoth documents say so.',
    // The links cite as many.
    'Both documents report [the crack](claim:crack-found).',
    'Two articles report [the crack](claim:crack-found).',
    // What is counted is no source of the story.
    'The presidents signed both documents.',
    'Both documents were signed.',
    'They wrote four reports on it.',
    'The treaty has twelve articles.',
    // Somebody else’s words.
    'She said “both documents say so”.',
    'Both sides say so.',
  ])('of three: %s', (body) => {
    expect(find(body)).toEqual([]);
  });

  test('where the third is younger than the brief, or may be', () => {
    const younger = {
      ...three,
      'content/sources/herald.md': source('Herald article').replace('03-05', '03-09'),
    };
    const { 'content/briefs/herald-on-the-bridge.md': _, ...without } = younger;
    const late = {
      ...without,
      'content/briefs/herald-on-the-bridge.md': restating('herald', 'closed-on-monday').replace(
        '03-06',
        '03-09',
      ),
    };
    expect(find('Both documents say so.', late)).toEqual([]);
    const undated = {
      ...three,
      'content/sources/herald.md': source('Herald article').replace(/published.*\n/, ''),
    };
    expect(find('Both documents say so.', undated)).toEqual([]);
    expect(find('All three sources say so.', undated)).toEqual([]);
  });

  test('where two are versions of one document', () => {
    const versions = {
      ...three,
      'content/sources/herald.md': source('Herald article', 'version-of: lantern\n'),
    };
    expect(find('Both documents say so.', versions)).toEqual([]);
  });

  test('where the third is a draft', () => {
    const draft = {
      ...three,
      'content/sources/herald.md': source('Herald article', 'status: draft\n'),
      'content/briefs/herald-on-the-bridge.md': restating('herald', 'closed-on-monday').replace(
        'title:',
        'status: draft\ntitle:',
      ),
    };
    expect(find('Both documents say so.', draft)).toEqual([]);
    expect(find('All three sources say so.', draft)).toEqual(['All three sources']);
  });

  test('in a brief that restates a source, or in another language', () => {
    const courier = 'content/briefs/courier-on-the-bridge.md';
    const bytes = baseTree.get(courier) ?? new Uint8Array();
    const brief = `${new TextDecoder().decode(bytes)}\nBoth documents say so.\n`;
    expect(wordsFound('source-count', { ...three, [courier]: brief })).toEqual([]);
    const french = { 'content/site.yaml': settingsWith('language: fr\n') };
    expect(find('Both documents say so.', { ...three, ...french })).toEqual([]);
  });
});
