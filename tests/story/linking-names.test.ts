import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/derive/actors/mentions.ts';
import type { ActorId } from '../../src/model/ids.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { baseWith } from '../content-tree.ts';

function entry(fields: string): string {
  return `---\n${fields}\n---\n`;
}

const actors: Readonly<Record<string, string>> = {
  'zoe-mueller': 'kind: person\nname: Zoë Müller\naliases: [Müller]',
  'pilots-union': 'kind: organisation\nname: Pilots’ Union',
  obrien: "kind: person\nname: Sean O'Brien\naliases: [J. R. Oak]",
  line: 'kind: organisation\nname: South Ferry Line\naliases: [SFL]',
  amt: 'kind: organisation\nname: Brückenamt\naliases: [Brückenamts]',
  'lind-de': 'kind: person\nname: Dr. Eva Lind',
  haddad: 'kind: person\nname: ليلى حداد',
  southland: 'kind: state\nname: Southland\nweakAliases: [Southland Republic]',
  'first-berg': 'kind: person\nname: Eva Berg',
  'second-berg': 'kind: person\nname: "Eva\u00a0Berg"',
  berg: 'kind: person\nname: Berg\nweakAliases: [Berg Ferries]',
  ferries: 'kind: organisation\nname: Ferry Works\nweakAliases: [Works of Southland]',
  former: 'kind: organisation\nname: Southland Navy\nstatus: retired\nreason: Gone.',
  same: 'kind: state\nname: Ferryland',
};

const tree = {
  ...Object.fromEntries(
    Object.entries(actors).map(([id, fields]) => [`content/actors/${id}.md`, entry(fields)]),
  ),
  'content/places/port.md': entry('name: Port Southland\nlatitude: 51\nlongitude: 0'),
  'content/places/ferryland.md': entry('name: Ferryland\nlatitude: 51\nlongitude: 0'),
  'content/terms/dispute.md': entry('name: Southland Dispute'),
  'content/sources/paper.md': `${entry(
    'label: Southland Mirror\nkind: article\nstory: bridge-closure\nlanguage: en',
  )}A clipping.\n`,
};

function briefOf(body: string) {
  const { content, diagnostics } = checkContent(
    baseWith({
      ...tree,
      'content/briefs/names.md': `${entry(
        'title: Names\nstory: bridge-closure\npublished: 2031-03-07\nrestates: courier\nsummary: Names.',
      )}\n${body}\n`,
    }),
  );
  expect(diagnostics.filter(({ rule }) => rule !== 'unrestated-source')).toEqual([]);
  return { content, brief: content?.briefs.get('names' as never) };
}

function linked(body: string): string[] {
  const { prose = [] } = briefOf(body).brief ?? {};
  return prose.flatMap((part) => (part.kind === 'open' ? part.target.id : []));
}

describe('a name in a brief links', () => {
  test.each([
    ['decomposed', 'Zoe\u0308 Mu\u0308ller spoke.', ['zoe-mueller']],
    ['with a straight apostrophe', "The Pilots' Union is content.", ['pilots-union']],
    ['with a curly apostrophe', 'Sean O’Brien spoke.', ['obrien']],
    ['with a narrow space', 'Ana\u202fLind spoke.', ['ana-lind']],
    ['with a soft hyphen', 'North Wi\u00adre carried it.', ['north-wire']],
    ['with a zero-width space', 'Sou\u200bth Ferry Line sails.', ['line']],
    ['with initials close together', 'J.R. Oak.', ['obrien']],
    ['with two spaces', 'South  Ferry Line sails.', ['line']],
    ['in its letter case alone', 'SOUTH FERRY LINE and south ferry line.', []],
    ['before a hyphen', 'Ana Lind-Berg runs the shop, Mary-Ana Lind is her cousin.', []],
    ['in a German compound', 'Der Brückenamt-Sprecher und die Brückenamtsleitung.', []],
    ['with a possessive', "Ana Lind's word.", ['ana-lind']],
    ['in Arabic', 'قالت ليلى حداد إن الجسر مغلق.', ['haddad']],
    ['in Arabic with a letter written onto it', 'وليلى حداد مهندسة.', []],
    ['that a weak alias of another holds', 'The Works of Southland closed.', []],
    ['that a weak alias of its own holds', 'The Southland Republic closed it.', ['southland']],
    ['that another’s longer weak alias holds', 'By Berg Ferries, in whichever port.', ['berg']],
    ['that a place holds', 'In Port Southland it rained.', []],
    ['that a term holds', 'The Southland Dispute goes on.', []],
    ['that a source holds', 'The Southland Mirror wrote.', []],
    ['that a retired actor holds', 'The Southland Navy sailed.', []],
    ['that two bear, whichever spelling, and what it holds', 'Eva Berg and Eva\u00a0Berg.', []],
    ['that a place bears too', 'Ferryland closed.', ['same']],
    ['by itself beside all these', 'Southland and Port Southland.', ['southland']],
  ])('%s', (_name, body, expected) => {
    expect(linked(body)).toEqual(expected);
  });
});

test('actors whose names are spelt alike are namesakes', () => {
  const { content } = briefOf('Text.');
  const labels = ['first-berg', 'second-berg'].map(
    (id) => content?.actors.get(id as ActorId)?.label,
  );
  expect(labels).toEqual(['Eva Berg (first-berg)', 'Eva\u00a0Berg (second-berg)']);
});

test('an excerpt on an actor’s page is cut at no abbreviation', () => {
  const paragraph =
    'Am Montag, dem 3. März 2031, sagte das Brückenamt, die Fähre fahre z. B. ab Mittwoch. Laut Art. 5 Abs. 2 ist der Leiter des Brückenamts, Herr Dr. Eva Lind, zuständig. Es geht um ca. 5 Mio. Kronen, so das Brückenamt.';
  const { content } = briefOf(
    `${paragraph}\n\nDie Brückenamtsleitung schwieg. Der Brückenamt-Sprecher nicht. (Quelle: Brückenamt)`,
  );
  const excerpts = (id: string) => {
    const actor = content?.actors.get(id as ActorId);
    if (actor === undefined) throw new Error('no actor');
    return findMentions(actor).flatMap(({ sentences }) => sentences.map(({ text }) => text));
  };
  expect(excerpts('amt')).toEqual([
    paragraph.slice(0, paragraph.indexOf(' Es geht')),
    paragraph.slice(paragraph.indexOf('Es geht')),
    'Der Brückenamt-Sprecher nicht. (Quelle: Brückenamt)',
  ]);
  expect(excerpts('lind-de')).toEqual([paragraph.slice(0, paragraph.indexOf(' Es geht'))]);
});
