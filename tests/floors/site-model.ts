import { stringify } from 'yaml';
import { settleNameCount } from '../../src/fingerprint/find-name-count.ts';
import { makeOwnLookup } from '../../src/fingerprint/fingerprint-lookup.ts';
import { makeFingerprint } from '../../src/fingerprint/make-fingerprint.ts';
import { printFingerprint } from '../../src/fingerprint/parse-fingerprint.ts';
import { tokenize } from '../../src/fingerprint/tokenize.ts';
import { collections, type Noun } from '../../src/model/ids.ts';
import { makeQuickHashes } from '../fingerprint/quick-hashes.ts';

/** A value of a front matter. */
export type Value = string | readonly Value[] | { readonly [field: string]: Value };

/** A file of an entry, as an editor may have it. */
export interface ModelEntry {
  readonly noun: Noun;
  readonly id: string;
  /** Below the folder of its noun: `` or `x/`. */
  readonly folder: string;
  readonly fields: Readonly<Record<string, Value>>;
  readonly body: string;
}

/** A site that an editor has on disk. */
export interface SiteModel {
  readonly settings: Readonly<Record<string, Value>>;
  readonly entries: readonly ModelEntry[];
  /** The text of which each source has its fingerprint. */
  readonly fingerprints: Readonly<Record<string, string>>;
  /** Whether drafts are shown. */
  readonly drafts: boolean;
}

/** Fingerprints of small texts are made, and asked, with these. */
export const hashes = makeQuickHashes();

/** The files of a site by their paths. */
export function printSite({ settings, entries, fingerprints }: SiteModel): Map<string, string> {
  return new Map([
    ['content/site.yaml', stringify(settings)],
    ...entries.map((entry) => [pathOf(entry), printEntry(entry)] as const),
    ...Object.entries(fingerprints).map(
      ([id, text]) => [`fingerprints/${id}.json`, printText(text)] as const,
    ),
  ]);
}

/** The path of its file. */
export function pathOf({ noun, id, folder }: ModelEntry): string {
  return `content/${collections[noun]}/${folder}${id}.md`;
}

function printEntry({ fields, body }: ModelEntry): string {
  return `---\n${stringify(fields)}---\n${body === '' ? '' : `\n${body}\n`}`;
}

const printed = new Map<string, string>();

function printText(text: string): string {
  const known = printed.get(text);
  if (known !== undefined) return known;
  const words = tokenize(text).map((word) => word.text);
  const fingerprint = makeFingerprint(words, hashes);
  const own = makeOwnLookup(fingerprint, hashes);
  const settled = ['Ana Lind', 'Lind', 'Harbour Office', 'Mia Holm'].flatMap((name) =>
    settleNameCount(own, name, words),
  );
  const made = printFingerprint({ ...fingerprint.fingerprint, settled: new Set(settled) });
  printed.set(text, made);
  return made;
}

const entry = (
  noun: Noun,
  id: string,
  fields: Readonly<Record<string, Value>>,
  body = '',
): ModelEntry => ({ noun, id, folder: '', fields, body });

/** Two texts that sources may have: what a brief quotes is in the first, and not in the second. */
export const texts = [
  'The bridge was closed on Monday, said Ana Lind. She found a crack the width of a hand in it.',
  'Nobody could say on Tuesday how long the work of Ana Lind and the Harbour Office will take.',
] as const;

/** The files of a story, with ids of its own. */
export function storyEntries(id: string): readonly ModelEntry[] {
  const own = (name: string): string => `${id}-${name}`;
  return [
    entry(
      'story',
      id,
      { title: `Story ${id}`, summary: `What became of ${id}.`, topics: ['Cost', 'Cause'] },
      `The [pier](place:pier), as [told](event:${own('closed')}).`,
    ),
    entry(
      'source',
      own('first'),
      {
        ...{ label: `First on ${id}`, kind: 'article', story: id, outlet: 'courier' },
        ...{ published: '2031-03-04', language: 'en', paragraphs: '6', headline: 'Closed' },
      },
      'A short article.',
    ),
    entry('source', own('second'), {
      ...{ label: `Second on ${id}`, kind: 'statement', story: id, outlet: 'office' },
      published: '2031-03-06',
    }),
    entry('claim', own('cost'), {
      ...{ story: id, statement: `The repair of ${id} costs some thousand crowns.` },
      ...{ gives: 'figure', topic: 'Cost', about: ['office'] },
    }),
    entry(
      'event',
      own('hearing'),
      {
        ...{ story: id, title: `A hearing on ${id}`, when: '2031-04-02', status: 'expected' },
        ...{ place: 'pier', actors: ['ana-lind'], after: own('closed') },
      },
      'It was put off once.',
    ),
    entry(
      'brief',
      own('report'),
      {
        ...{ title: `Report on ${id}`, story: id, published: '2031-03-05' },
        ...{ restates: own('first'), summary: 'What the first source says.' },
        events: [
          {
            ...{ id: own('closed'), title: `${id} closes`, when: '2031-03-03' },
            ...{ status: 'happened', place: 'harbour', actors: ['office'] },
          },
          own('hearing'),
        ],
        reports: [
          {
            ...{ claim: own('crack'), statement: `A crack was found in ${id}.`, topic: 'Cause' },
            ...{ about: ['office'], event: own('closed'), speaker: 'ana-lind', via: ['wire'] },
            ...{ quote: 'a crack the width of a hand', paragraph: '2' },
          },
          { claim: own('cost'), stance: 'open', value: 'more than 2,000', paragraph: '6' },
        ],
        wording: { damage: ['crack', { name: 'fracture', speaker: 'ana-lind' }] },
      },
      `Ana Lind of the Harbour Office told [North Wire](actor:wire) of [a crack](claim:${own('crack')}).`,
    ),
    entry(
      'brief',
      own('answer'),
      {
        ...{ title: `Answer on ${id}`, story: id, published: '2031-03-07' },
        ...{ restates: own('second'), summary: 'What the second source says.' },
        events: [{ id: own('hearing'), status: 'expected', when: '2031-04-03' }],
        reports: [
          { claim: own('crack'), stance: 'denies', speaker: 'jonas-beck' },
          { claim: own('cost'), value: '3,000', updates: own('first') },
        ],
      },
      'Jonas Beck of Norland denies it in the Ana Lind House.',
    ),
    entry(
      'brief',
      own('summary'),
      {
        ...{ title: `Summary of ${id}`, story: id, published: '2031-03-08' },
        ...{ summary: 'What is known.' },
      },
      `The cost is [not certain](claim:${own('cost')}#open).`,
    ),
  ];
}

/** A site of three stories that share actors, places and a term. */
export const smallSite: SiteModel = {
  settings: {
    ...{ title: 'The Pier File', description: 'Briefs on what never was.', language: 'en' },
    ...{ publisher: 'The editors', contact: 'editor@example.org', address: 'https://example.org' },
  },
  entries: [
    entry('actor', 'norland', { kind: 'state', name: 'Norland' }),
    entry(
      'actor',
      'office',
      {
        ...{ kind: 'organisation', name: 'Harbour Office', aliases: ['the Office'] },
        memberships: [{ organization: 'norland' }],
      },
      'An office of [Norland](actor:norland) in the Ana Lind House.',
    ),
    entry('actor', 'ana-lind', {
      ...{ kind: 'person', name: 'Ana Lind', weakAliases: ['Lind'] },
      memberships: [{ organization: 'office', role: 'Engineer', from: '2029-05' }],
    }),
    entry('actor', 'jonas-beck', {
      ...{ kind: 'person', name: 'Jonas Beck' },
      memberships: [{ organization: 'norland', role: 'Minister' }],
    }),
    entry('actor', 'wire', { kind: 'organisation', name: 'North Wire', aliases: ['NW'] }),
    entry('actor', 'courier', { kind: 'organisation', name: 'The Courier' }),
    entry(
      'actor',
      'bystander',
      { kind: 'person', name: 'Mia Holm' },
      'She was seen in the Ana Lind House.',
    ),
    entry('place', 'pier', {
      ...{ name: 'Old Pier', latitude: '51.5', longitude: '-0.25', country: 'norland' },
    }),
    entry('place', 'harbour', { name: 'Harbour', country: 'norland' }, 'North of the pier.'),
    entry('term', 'damage', { name: 'The damage' }),
    ...['ferry', 'bridge', 'tower'].flatMap(storyEntries),
    entry('actor', 'kai-oak', { kind: 'person', name: 'Kai Oak', status: 'draft' }),
    entry(
      'brief',
      'ferry-draft',
      {
        ...{ title: 'A draft', story: 'ferry', published: '2031-03-09', status: 'draft' },
        ...{ restates: 'ferry-second', summary: 'Not published yet.' },
        reports: [{ claim: 'ferry-crack', speaker: 'kai-oak' }],
      },
      'More is to be written.',
    ),
  ],
  fingerprints: { 'bridge-first': texts[0] },
  drafts: false,
};
