import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateFile } from '../src/file/validate-file.ts';
import { makeOwnLookup } from '../src/fingerprint/fingerprint-lookup.ts';
import { makeFingerprint } from '../src/fingerprint/make-fingerprint.ts';
import { tokenize } from '../src/fingerprint/tokenize.ts';
import { linkFiles } from '../src/site/check-content.ts';
import { collectDrafts } from '../src/story/drafts/collect-drafts.ts';
import { findAllowedPhrases } from '../src/story/evidence/find-allowed-phrases.ts';
import { findEvidence } from '../src/story/evidence/find-evidence.ts';
import { findQuotableSources } from '../src/story/evidence/find-quotable-sources.ts';
import { baseTree, type ContentTree, filesOf, fixtures, overlayTree } from './content-tree.ts';
import { makeQuickHashes } from './fingerprint/quick-hashes.ts';

/** A change of the small valid site. */
type Change = (tree: ContentTree) => ContentTree;

interface Mistake {
  /** What an editor does. */
  readonly what: string;
  readonly change: Change;
  /** Where the one finding is, and its rule: `content/briefs/x.md:4 wrong-type`. */
  readonly at: string;
  /** What the message or the note says of the way out. */
  readonly says: RegExp;
}

const brief = 'content/briefs/courier-on-the-bridge.md';
const synthesis = 'content/briefs/what-is-known.md';
const source = 'content/sources/courier.md';
const engineer = 'content/actors/ana-lind.md';
const place = 'content/places/old-bridge.md';
const event = 'content/events/inspection.md';
const settings = 'content/site.yaml';

/** Puts another text in the place of one that a file has once. */
function edit(path: string, from: string, to: string): Change {
  return (tree) => {
    const parts = textOf(tree, path).split(from);
    if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} times ${from}`);
    return overlayTree(tree, [[path, parts.join(to)]]);
  };
}

function move(from: string, to: string): Change {
  return (tree) =>
    overlayTree(tree, [
      [from, null],
      [to, textOf(tree, from)],
    ]);
}

function add(path: string, text: string): Change {
  return (tree) => {
    if (tree.has(path)) throw new Error(`${path} is there`);
    return overlayTree(tree, [[path, text]]);
  };
}

function textOf(tree: ContentTree, path: string): string {
  return new TextDecoder().decode(tree.get(path));
}

/** A brief that restates another source. */
function alsoRestate(id: string, label: string): Change {
  return (tree) =>
    overlayTree(tree, [
      [
        `content/sources/${id}.md`,
        `---\nlabel: ${label}\nkind: article\nstory: bridge-closure\npublished: 2031-03-05\n---\n`,
      ],
      [
        `content/briefs/${id}.md`,
        `---\ntitle: Another word\nstory: bridge-closure\npublished: 2031-03-06\nrestates: ${id}\nsummary: It says the same.\n---\n\nIt says the same.\n`,
      ],
    ]);
}

const mistakes: readonly Mistake[] = [
  // Where a file is, and what it is called
  {
    what: 'a brief in a folder that there is not',
    change: move(brief, 'content/brief/courier-on-the-bridge.md'),
    at: 'content/brief/courier-on-the-bridge.md:1 file-kind',
    says: /did you mean `briefs`/,
  },
  {
    what: 'a brief in the folder of stories',
    change: move(synthesis, 'content/stories/what-is-known.md'),
    at: 'content/stories/what-is-known.md:3 file-kind',
    says: /Move the file to `content\/briefs\/what-is-known.md`/,
  },
  {
    what: 'a brief in the folder of sources',
    change: move(brief, 'content/sources/courier-on-the-bridge.md'),
    at: 'content/sources/courier-on-the-bridge.md:2 file-kind',
    says: /Move the file to `content\/briefs\/courier-on-the-bridge.md`/,
  },
  {
    what: 'a brief beside the folders',
    change: move(synthesis, 'content/what-is-known.md'),
    at: 'content/what-is-known.md:1 file-kind',
    says: /move it to `content\/briefs\/what-is-known.md`/,
  },
  {
    what: 'a place in the folder of actors',
    change: move(place, 'content/actors/old-bridge.md'),
    at: 'content/actors/old-bridge.md:3 file-kind',
    says: /Move the file to `content\/places\/old-bridge.md`/,
  },
  {
    what: 'a file name with capitals and spaces',
    change: move(synthesis, 'content/briefs/What is known.md'),
    at: 'content/briefs/What is known.md:1 file-name',
    says: /Rename it, for example to `what-is-known.md`/,
  },
  {
    what: 'a file saved as plain text',
    change: move(synthesis, 'content/briefs/what-is-known.md.txt'),
    at: 'content/briefs/what-is-known.md.txt:1 file-kind',
    says: /Rename it to `what-is-known.md`/,
  },
  {
    what: 'a conflict of Git left in a text',
    change: edit(synthesis, '\nThe cost', '\n<<<<<<< HEAD\nThe cost'),
    at: `${synthesis}:8 merge-conflict`,
    says: /keep the lines that are right/,
  },

  // Front matter as YAML
  {
    what: 'a colon in a title',
    change: edit(brief, 'title: A crack closes', 'title: Old Bridge: a crack closes'),
    at: `${brief}:2 yaml-syntax`,
    says: /Write `title: "Old Bridge: a crack closes the bridge"`/,
  },
  {
    what: 'a tab',
    change: edit(brief, '    topic:', '\ttopic:'),
    at: `${brief}:18 yaml-syntax`,
    says: /Indent with spaces/,
  },
  {
    what: 'a field a space too far to the left',
    change: edit(brief, '    paragraph: 1', '   paragraph: 1'),
    at: `${brief}:30 yaml-syntax`,
    says: /put 4 spaces before `paragraph`/,
  },
  {
    what: 'no space after a colon',
    change: edit(brief, 'restates: courier', 'restates:courier'),
    at: `${brief}:5 yaml-syntax`,
    says: /Write `restates: courier`/,
  },
  {
    what: 'a quotation mark that is not closed',
    change: edit(brief, 'title: A crack', 'title: "A crack'),
    at: `${brief}:2 yaml-syntax`,
    says: /Write `title: "A crack closes the bridge"`/,
  },
  {
    what: 'no line after the front matter',
    change: edit(synthesis, 'cost.\n---\n', 'cost.\n'),
    at: `${synthesis}:1 front-matter-fence`,
    says: /Put a line `---` between the front matter and the body/,
  },
  {
    what: 'a field given twice',
    change: edit(brief, 'restates: courier', 'restates: courier\nsummary: Again.'),
    at: `${brief}:7 duplicate-key`,
    says: /Delete one of the two/,
  },

  // Fields and values
  {
    what: 'a misspelt field',
    change: edit(brief, 'restates', 'restate'),
    at: `${brief}:5 unknown-field`,
    says: /did you mean `restates`/,
  },
  {
    what: 'a field left out',
    change: edit(synthesis, 'summary: The crack, and what it may cost.\n', ''),
    at: `${synthesis}:2 missing-field`,
    says: /Missing `summary`, expected text/,
  },
  {
    what: 'a list of figures for a value',
    change: edit(brief, 'value: more than 2,000', 'value: [2000, 3000]'),
    at: `${brief}:33 wrong-type`,
    says: /Write one value without brackets/,
  },
  {
    what: 'a list of words for a value',
    change: edit(brief, 'value: more than 2,000', 'value: [a, b]'),
    at: `${brief}:33 wrong-type`,
    says: /Write one value without brackets/,
  },
  {
    what: 'one curly mark in a quote',
    change: edit(brief, 'quote: a crack', 'quote: “a crack'),
    at: `${brief}:23 invalid-value`,
    says: /Leave out `“`/,
  },
  {
    what: 'quotation marks around a quote',
    change: edit(
      brief,
      'quote: a crack the width of a hand',
      'quote: “a crack the width of a hand”',
    ),
    at: `${brief}:23 invalid-value`,
    says: /Leave out the quotation marks/,
  },
  {
    what: 'a language by its name',
    change: edit(source, 'language: en', 'language: english'),
    at: `${source}:7 invalid-value`,
    says: /Write `en`/,
  },
  {
    what: 'a word of the editor’s own for a stance',
    change: edit(brief, 'stance: open', 'stance: unsure'),
    at: `${brief}:32 invalid-value`,
    says: /expected `affirms`, `denies` or `open`/,
  },
  {
    what: 'a word of the editor’s own for a status',
    change: edit(brief, 'status: happened', 'status: planned'),
    at: `${brief}:11 invalid-value`,
    says: /expected `happened`, `expected`, `unconfirmed` or `cancelled`/,
  },
  {
    what: 'a kind in American spelling',
    change: edit('content/actors/bridge-office.md', 'organisation', 'organization'),
    at: 'content/actors/bridge-office.md:2 invalid-value',
    says: /did you mean `organisation`/,
  },
  {
    what: 'a paragraph that the source does not have',
    change: edit(brief, 'paragraph: 6', 'paragraph: 16'),
    at: `${brief}:34 paragraph-range`,
    says: /expected one from 1 to 6/,
  },
  {
    what: 'a web address without its beginning',
    change: edit(source, 'language: en', 'language: en\nurl: www.courier.example/1'),
    at: `${source}:8 invalid-value`,
    says: /begins with `https:\/\/`/,
  },
  {
    what: 'the language of the site by its name',
    change: edit(settings, 'language: en', 'language: English'),
    at: `${settings}:3 invalid-value`,
    says: /Write `en`/,
  },
  {
    what: 'the address of an item of Wikidata instead of its number',
    change: edit(
      engineer,
      'name: Ana Lind',
      'name: Ana Lind\nidentifiers:\n  wikidata: https://www.wikidata.org/wiki/Q42',
    ),
    at: `${engineer}:5 invalid-value`,
    says: /expected a Wikidata item such as `Q42`/,
  },
  {
    what: 'a retired entry without a reason',
    change: edit('content/terms/the-damage.md', 'name:', 'status: retired\nname:'),
    at: 'content/terms/the-damage.md:2 missing-field',
    says: /expected the reason why the entry is retired/,
  },

  // Places and dates
  {
    what: 'swapped coordinates',
    change: edit(place, 'latitude: 51.5\nlongitude: -0.25', 'latitude: -0.25\nlongitude: 51.5'),
    at: `${place}:3 swapped-coordinates`,
    says: /Write `latitude: 51.5` and `longitude: -0.25`/,
  },
  {
    what: 'swapped coordinates of which one can be no latitude',
    change: edit(place, 'latitude: 51.5\nlongitude: -0.25', 'latitude: 116.4\nlongitude: 39.9'),
    at: `${place}:3 invalid-value`,
    says: /perhaps the two are swapped/,
  },
  {
    what: 'a decimal comma',
    change: edit(place, '51.5', '51,5'),
    at: `${place}:3 invalid-value`,
    says: /Write `51.5`/,
  },
  {
    what: 'a date as people write it',
    change: edit(synthesis, '2031-03-06', '06.03.2031'),
    at: `${synthesis}:4 invalid-date`,
    says: /expected a day such as `2022-09-07`/,
  },
  {
    what: 'a day that there is not',
    change: edit(synthesis, '2031-03-06', '2031-02-30'),
    at: `${synthesis}:4 invalid-date`,
    says: /February 2031 has 28 days/,
  },
  {
    what: 'a brief of the next century',
    change: edit(synthesis, '2031-03-06', '2131-03-06'),
    at: `${synthesis}:4 invalid-date`,
    says: /perhaps it is 2031/,
  },
  {
    what: 'a source of the next century',
    change: edit(source, '2031-03-04', '2131-03-04'),
    at: `${source}:6 invalid-date`,
    says: /perhaps it is 2031/,
  },
  {
    what: 'an event of the next century that has happened',
    change: edit(event, '2031-03-02~', '2131-03-02~'),
    at: `${event}:4 date-ahead`,
    says: /Correct the date, or the `status`/,
  },
  {
    what: 'an event of the next century that is expected',
    change: (tree) =>
      edit(
        event,
        'status: happened',
        'status: expected',
      )(edit(event, '2031-03-02~', '2131-03-02')(tree)),
    at: `${event}:4 date-ahead`,
    says: /Correct the year/,
  },
  {
    what: 'a date of the next century in a report',
    change: edit(brief, 'value: 2031-03-03', 'value: 2131-03-03'),
    at: `${brief}:29 stale-date`,
    says: /or correct the `value`/,
  },
  {
    what: 'a date of the next century at an event that a report dates',
    change: edit(brief, 'when: 2031-03-03', 'when: 2131-03-03'),
    at: `${brief}:29 stale-date`,
    says: /Write `when: 2031-03-03` at the event/,
  },
  {
    what: 'a brief that is older than its source',
    change: edit(brief, 'published: 2031-03-05', 'published: 2031-03-01'),
    at: `${brief}:4 brief-before-source`,
    says: /Correct the day here or the date of the source/,
  },

  // What refers to what
  {
    what: 'a place as speaker',
    change: edit(brief, 'speaker: ana-lind\n', 'speaker: old-bridge\n'),
    at: `${brief}:21 unknown-actor`,
    says: /`old-bridge` is the id of a place/,
  },
  {
    what: 'a name as speaker',
    change: edit(brief, 'speaker: ana-lind\n', 'speaker: Ana Lind\n'),
    at: `${brief}:21 invalid-value`,
    says: /Write `ana-lind`/,
  },
  {
    what: 'a misspelt id',
    change: edit(brief, 'speaker: ana-lind\n', 'speaker: ana-lnd\n'),
    at: `${brief}:21 unknown-actor`,
    says: /did you mean `ana-lind`/,
  },
  {
    what: 'the outlet instead of its article',
    change: edit(brief, 'restates: courier', 'restates: the-courier'),
    at: `${brief}:5 unknown-source`,
    says: /`the-courier` is the id of an actor/,
  },
  {
    what: 'a story that there is not',
    change: edit(synthesis, 'story: bridge-closure', 'story: bridge-closing'),
    at: `${synthesis}:3 unknown-story`,
    says: /did you mean `bridge-closure`/,
  },
  {
    what: 'a draft that is referred to',
    change: edit('content/terms/the-damage.md', 'name:', 'status: draft\nname:'),
    at: `${brief}:36 draft-reference`,
    says: /Publish it, or make this entry a draft too/,
  },
  {
    what: 'reports without the source that they are of',
    change: edit(brief, 'restates: courier\n', ''),
    at: `${brief}:15 synthesis-report`,
    says: /add `restates`/,
  },
  {
    what: 'a claim without its statement',
    change: edit(brief, '    statement: A crack was found in the Old Bridge.\n', ''),
    at: `${brief}:17 invalid-value`,
    says: /expected a `statement` beside `topic`, `about`, `event`/,
  },
  {
    what: 'a claim that no one reports',
    change: add(
      'content/claims/lonely.md',
      '---\nstory: bridge-closure\nstatement: It will rain.\n---\n',
    ),
    at: 'content/claims/lonely.md:2 unreported-claim',
    says: /Report it in a brief/,
  },
  {
    what: 'a claim reported twice',
    change: edit(
      brief,
      '    stance: open\n',
      '    stance: open\n    value: more than 2,000\n  - claim: repair-cost\n    stance: open\n',
    ),
    at: `${brief}:34 double-report`,
    says: /Keep the fuller one/,
  },
  {
    what: 'twin labels of sources',
    change: alsoRestate('herald', 'the Courier'),
    at: 'content/sources/herald.md:2 twin-label',
    says: /Add what distinguishes it/,
  },
  {
    what: 'a claim defined again under another id',
    change: edit(
      brief,
      '  - claim: repair-cost\n',
      '  - claim: crack-again\n    statement: A crack was found in the Old Bridge.\n    speaker: norland\n  - claim: repair-cost\n',
    ),
    at: `${brief}:32 twin-label`,
    says: /Report `crack-found` if it is the same/,
  },
  {
    what: 'a source that no brief restates',
    change: add(
      'content/sources/herald.md',
      '---\nlabel: The Herald\nkind: article\nstory: bridge-closure\n---\n',
    ),
    at: 'content/sources/herald.md:2 unrestated-source',
    says: /Write a brief with `restates: herald`/,
  },

  // The text
  {
    what: 'a curly mark that is not closed in a text',
    change: edit(synthesis, 'The cost is', 'The “cost is'),
    at: `${synthesis}:8 unclosed-quotation`,
    says: /Close the quotation/,
  },
  {
    what: 'HTML',
    change: edit(synthesis, 'The cost', 'The <b>cost</b>'),
    at: `${synthesis}:8 raw-html`,
    says: /Write it as Markdown/,
  },
  {
    what: 'a link of a wiki',
    change: edit(
      synthesis,
      'claim:repair-cost#open).',
      'claim:repair-cost#open). See [[ana-lind]].',
    ),
    at: `${synthesis}:8 leftover-markup`,
    says: /Write `\[text\]\(actor:id\)`/,
  },
  {
    what: 'a link to a file',
    change: edit(brief, '(actor:north-wire)', '(../actors/north-wire.md)'),
    at: `${brief}:39 link-scheme`,
    says: /the noun and id of an entry/,
  },
  {
    what: 'a link in the plural',
    change: edit(brief, '(actor:north-wire)', '(actors:north-wire)'),
    at: `${brief}:39 link-scheme`,
    says: /did you mean `actor`/,
  },
  {
    what: 'a space in the middle of a link',
    change: edit(brief, '[North Wire](', '[North Wire] ('),
    at: `${brief}:39 broken-link`,
    says: /Write `\[North Wire\]\(actor:north-wire\)`/,
  },
  {
    what: 'a heading of the first level',
    change: edit(synthesis, '\nThe cost', '\n# The cost\n\nThe cost'),
    at: `${synthesis}:8 heading-level`,
    says: /Write `##` before its text/,
  },
  {
    what: 'an image',
    change: edit(synthesis, '\nThe cost', '\n![bridge](bridge.jpg)\n\nThe cost'),
    at: `${synthesis}:8 image-source`,
    says: /Describe what the picture shows/,
  },
  {
    what: 'a wrong word in a quote',
    change: edit(brief, 'a crack the width', 'a crack the breadth'),
    at: `${brief}:23 quote-not-found`,
    says: /Correct the quote/,
  },
  {
    what: 'a sentence copied from the source',
    change: edit(
      synthesis,
      '\nThe cost',
      '\nNobody could say on Tuesday how long the work will take. The cost',
    ),
    at: `${synthesis}:8 copied-run`,
    says: /Say it in your own words/,
  },
];

const hashes = makeQuickHashes();
const article = tokenize(readFileSync(join(fixtures, 'base/courier.txt'), 'utf8'));
const courier = makeOwnLookup(
  makeFingerprint(
    article.map(({ text }) => text),
    hashes,
  ),
  hashes,
);

/** Everything that is found in a tree, also by the fingerprint of its source. */
function check(tree: ContentTree) {
  const files = filesOf(tree).map(validateFile);
  const set = collectDrafts(files);
  const briefs = Object.fromEntries(
    [...set.briefs.values()].flatMap((one) => {
      const sources = findQuotableSources(one, set, (id) =>
        id === 'courier' ? courier : undefined,
      );
      return sources === null
        ? []
        : [[one.path, findEvidence(one, sources, findAllowedPhrases(set))]];
    }),
  );
  return linkFiles(files, { drafts: true, evidence: { briefs, names: {} } }).diagnostics;
}

describe('a mistake of an editor has one finding, at its place and with the way out', () => {
  test('in a site that has none without it', () => {
    expect(check(baseTree)).toEqual([]);
    expect(mistakes.length).toBeGreaterThanOrEqual(40);
  });

  test.each(mistakes)('$what', ({ change, at, says }) => {
    const found = check(change(baseTree));
    expect(found.map(({ path, at: { line }, rule }) => `${path}:${line} ${rule}`)).toEqual([at]);
    expect(found.map(({ message, note }) => `${message}. ${note ?? ''}`)).toEqual([
      expect.stringMatching(says),
    ]);
  });
});
