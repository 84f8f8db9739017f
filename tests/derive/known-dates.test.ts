import { expect, test } from 'vitest';
import { deriveAsKnown } from '../../src/derive/pages/derive-as-known.ts';
import { momentWords } from '../../src/words/english/date-words.ts';
import { contentWith } from '../exports/content-with.ts';

interface Paper {
  /** What its brief says of the event, with its definition in the first. */
  readonly event?: string;
  /** What it reports of the date: `gives`, and whatever fields follow. */
  readonly report?: string;
}

/** When the bridge opens by papers of the 1st, 2nd, 3rd … of March, on each of those days; with what is told as changed in brackets. */
function opening(file: string | null, ...papers: readonly Paper[]): readonly string[] {
  const first = papers.findIndex(({ report }) => report !== undefined);
  const files = papers.flatMap(({ event, report }, index) => {
    const day = `2031-03-0${index + 1}`;
    const statement =
      index === first ? '    statement: It opens.\n    event: opening\n    gives: date\n' : '';
    return [
      [
        `content/sources/s${index + 1}.md`,
        `---\nlabel: Paper ${index + 1}\nkind: article\nstory: harbour\npublished: ${day}\n---\n`,
      ],
      [
        `content/briefs/of-${index + 1}.md`,
        `---\ntitle: Brief ${index + 1}\nstory: harbour\npublished: ${day}\nrestates: s${index + 1}\nsummary: One.\nevents:\n  - ${event ?? 'opening'}\n${report === undefined ? '' : `reports:\n  - claim: it-opens\n${statement}    ${report}\n`}---\n\nText.\n`,
      ],
    ];
  });
  const content = contentWith({
    'content/stories/harbour.md': '---\ntitle: The harbour\nsummary: A bridge.\n---\n',
    ...(file === null
      ? {}
      : {
          'content/events/opening.md': `---\ntitle: It opens\nstory: harbour\nstatus: expected\n${file}---\n`,
        }),
    ...Object.fromEntries(files),
  });
  const story = content.stories.get('harbour');
  if (story === undefined) throw new Error('no story');
  return deriveAsKnown(story, content.site).flatMap((view) => {
    if (view.kind !== 'timeline') return [];
    const entry = view.years.flatMap(({ months }) =>
      months.flatMap(({ days }) => days.flatMap(({ events }) => events)),
    )[0];
    const changed = view.added?.lists.find(({ list }) => list === 'changed-events');
    const [item] = changed?.shown.items ?? [];
    const before =
      item?.kind === 'day-event' && item.momentBefore !== null
        ? ` (was: ${momentWords(item.momentBefore)})`
        : '';
    return `${entry === undefined ? 'none' : momentWords(entry)}${before}`;
  });
}

const defined = (when = ''): string => `{ id: opening, title: It opens, status: expected${when} }`;
const told = (when: string): string => `{ id: opening, status: expected, when: ${when} }`;
const gives = (date: string, updates?: string): string =>
  `value: ${date}${updates === undefined ? '' : `\n    updates: ${updates}`}`;

test.each<readonly [string, string | null, readonly Paper[], readonly string[]]>([
  [
    'a date that was brought up to date, without a date of the event',
    null,
    [{ event: defined(), report: gives('2031-03-10') }, { report: gives('2031-03-12', 's1') }, {}],
    ['10 March 2031', '12 March 2031 (was: 10 March 2031)', '12 March 2031'],
  ],
  [
    'one that was brought up to date, with the older date told of the event',
    null,
    [
      { event: defined(', when: 2031-03-10'), report: gives('2031-03-10') },
      { report: gives('2031-03-12', 's1') },
      {},
    ],
    ['10 March 2031', '12 March 2031 (was: 10 March 2031)', '12 March 2031'],
  ],
  [
    'a report that brings another up to date without a date',
    null,
    [
      { event: defined(), report: gives('2031-03-10') },
      { report: 'stance: open\n    updates: s1' },
      {},
    ],
    ['10 March 2031', '10 March 2031', '10 March 2031'],
  ],
  [
    'one that denies it',
    null,
    [
      { event: defined(), report: gives('2031-03-10') },
      { report: 'stance: denies\n    updates: s1' },
      {},
    ],
    ['10 March 2031', 'No date given (was: 10 March 2031)', 'No date given'],
  ],
  [
    'a day and about the next',
    null,
    [{ event: defined(), report: gives('2031-03-31') }, { report: gives('2031-04-01~') }, {}],
    ['31 March 2031', '31 March 2031', '31 March 2031'],
  ],
  [
    'about a day, and the day',
    null,
    [{ event: defined(), report: gives('2031-03-31~') }, { report: gives('2031-03-31') }],
    ['about 31 March 2031', '31 March 2031'],
  ],
  [
    'spans that overlap',
    null,
    [
      { event: defined(), report: gives('2031-03-01/2031-03-09') },
      { report: gives('2031-03-08/2031-03-11') },
    ],
    ['1–9 March 2031', '8–11 March 2031 (was: 1–9 March 2031)'],
  ],
  [
    'two days, and a source that only lists the event',
    null,
    [
      { event: defined(', when: 2031-03-10'), report: gives('2031-03-10') },
      { report: gives('2031-03-12') },
      {},
    ],
    [
      '10 March 2031',
      '10 or 12 March 2031, sources differ (was: 10 March 2031)',
      '10 or 12 March 2031, sources differ',
    ],
  ],
  [
    'two days, of which the event’s own file has the later, and a source that only lists it',
    'when: 2031-03-12\n',
    [{ report: gives('2031-03-10') }, { report: gives('2031-03-12') }, {}],
    ['10 March 2031', '12 March 2031 (was: 10 March 2031)', '12 March 2031'],
  ],
  [
    'two days, and a third that a source tells of the event',
    null,
    [
      { event: defined(), report: gives('2031-03-10') },
      { report: gives('2031-03-12') },
      { event: told('2031-03-14') },
      {},
    ],
    [
      '10 March 2031',
      '10 or 12 March 2031, sources differ (was: 10 March 2031)',
      '14 March 2031 (was: 10 or 12 March 2031, sources differ)',
      '14 March 2031',
    ],
  ],
  [
    'a month of which the event’s own file has the day, and a source that only lists it',
    'when: 2031-03-12\n',
    [{ report: gives('2031-03') }, {}],
    ['March 2031', '12 March 2031'],
  ],
])('%s', (_name, file, papers, expected) => {
  expect(opening(file, ...papers)).toEqual(expected);
});
