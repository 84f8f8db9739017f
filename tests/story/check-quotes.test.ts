import { expect, test } from 'vitest';
import { validateFile } from '../../src/file/validate-file.ts';
import { linkFiles } from '../../src/site/check-content.ts';
import { encodeText } from '../content-tree.ts';

/** The findings on quotes of a brief whose report has this one. */
function findingsOf(
  quote: string,
  inOrder: readonly string[] = [],
  language: string | null = null,
): readonly string[] {
  const files = {
    'content/site.yaml':
      'title: T\ndescription: D\nlanguage: en\npublisher: P\ncontact: a@example.org\naddress: https://example.org\n',
    'content/stories/s.md': '---\ntitle: S\nsummary: S.\n---\n',
    'content/sources/a.md': `---\nlabel: A\nkind: article\nstory: s\n${language === null ? '' : `language: ${language}\n`}---\n`,
    'content/briefs/b.md': `---\ntitle: B\nstory: s\npublished: 2031-03-05\nrestates: a\nsummary: B.\nreports:\n  - claim: c\n    statement: C.\n    quote: ${JSON.stringify(quote)}\n---\n\nText.\n`,
  };
  const found = { quotes: [], quotations: [], inOrder, nameCounts: {}, diagnostics: [] };
  const { diagnostics } = linkFiles(
    Object.entries(files).map(([path, text]) => validateFile({ path, bytes: encodeText(text) })),
    { drafts: false, evidence: { briefs: { 'content/briefs/b.md': found }, names: {} } },
  );
  return diagnostics
    .filter(({ rule }) => rule === 'weighty-insertion' || rule === 'rearranged-quote')
    .map(({ rule }) => rule);
}

test.each([
  ['the talks [with 40 delegates] went on', ['weighty-insertion']],
  ['the talks [with forty delegates] went on', ['weighty-insertion']],
  ['we did [not] sign', ['weighty-insertion']],
  ['we ［don’t］ sign', ['weighty-insertion']],
  ['wir haben [nicht] unterschrieben', ['weighty-insertion']],
  ['мы [не] подписали', ['weighty-insertion']],
  ['我们［没有］签字', ['weighty-insertion']],
  ['[T]he talks [sic] of the two [leaders] went on', []],
  ['the [one] who knows', []],
  ['the [notable] man spoke', []],
  ['it was 40 and not 30', []],
  ['they saw [dozens of men] there', ['weighty-insertion']],
  ['they [hardly] went', ['weighty-insertion']],
  ['他们去［非洲］开会', []],
  ['他们在［无锡］开会', []],
  ['we will go on … and on … we will go on', ['rearranged-quote']],
  ['we will … we will … see', []],
  ['The mayor … The closure took the town', []],
  ['Well … the closure … took the town by surprise … and the ferry', []],
  ['Well … the closure took … and … The closure took', ['rearranged-quote']],
  ['we will go on, and we will go on', []],
] as const)('%s: %j', (quote, expected) => {
  expect(findingsOf(quote)).toEqual(expected);
});

test('a part that the source is known to have twice may stand twice', () => {
  const quote = 'we will go on … and on … we will go on';
  expect(findingsOf(quote, [quote])).toEqual([]);
});

test.each([
  ['wir waren in [großer Not] dort', 'de', []],
  ['we did [not] sign', 'en', ['weighty-insertion']],
  ['it was [the sin of pride] they said', 'en', []],
  ['firmaron [sin saberlo] el acuerdo', 'es', ['weighty-insertion']],
] as const)('%s (%s): %j', (quote, language, expected) => {
  expect(findingsOf(quote, [], language)).toEqual(expected);
});
