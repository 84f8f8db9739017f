import { expect, test } from 'vitest';
import { deriveAsKnown } from '../../src/derive/pages/derive-as-known.ts';
import {
  addReport,
  edtf,
  makeBrief,
  makeClaim,
  makeEvent,
  makeSource,
  makeStory,
  site,
} from './small-model.ts';

/** A wire report of the 5th, a paper of the 7th, a clipping dated by inference, and a letter without a date. */
function makeWeek() {
  const story = makeStory();
  const wire = makeSource(story, 'wire', '2022-09-05');
  const paper = makeSource(story, 'paper', '2022-09-07');
  const clipping = makeSource(story, 'clipping');
  clipping.published = { known: 'inferred', value: edtf('2022-09-09~'), from: 'its weather' };
  const letter = makeSource(story, 'letter');
  const visit = makeEvent(story, 'visit', '2022-09-04');
  const summit = makeEvent(story, 'summit', '2022-09-08');
  const came = makeClaim(story, 'came', { event: visit });
  const meet = makeClaim(story, 'meet', { event: summit });
  visit.claims.push(came);
  summit.claims.push(meet);
  addReport(came, wire, 'states');
  addReport(came, paper, 'denies');
  addReport(meet, paper, 'states');
  addReport(meet, clipping, 'states');
  addReport(came, letter, 'states');
  return deriveAsKnown(story, site);
}

test('there is a page for each day on which a source was published, and inferred days are marked', () => {
  expect(makeWeek().map(({ day }) => day)).toEqual([
    { day: '2022-09-05', inferred: false },
    { day: '2022-09-07', inferred: false },
    { day: '2022-09-09', inferred: true },
  ]);
});

test('a day shows what it added and whose standing it changed', () => {
  const [first, second, third] = makeWeek();
  expect(first?.addedClaims.items.map(({ link }) => link.id)).toEqual(['came']);
  expect(first?.total).toBe(1);
  expect(second?.addedEvents.items.map(({ link }) => link.id)).toEqual(['summit']);
  expect(second?.retoldEvents.items.map(({ link }) => link.id)).toEqual(['visit']);
  expect(
    second?.changedClaims.items.map(({ link, before, after }) => [
      link.id,
      before.denying.length,
      after.denying.length,
    ]),
  ).toEqual([['came', 0, 1]]);
  expect(third?.changedClaims.items.map(({ link }) => link.id)).toEqual(['meet']);
});

test('nothing that lay ahead of a day has happened by its end', () => {
  const statuses = makeWeek().map(({ years }) =>
    years.flatMap(({ months }) =>
      months.flatMap(({ days }) =>
        days.flatMap(({ events }) => events.map(({ link, status }) => `${link.id} ${status}`)),
      ),
    ),
  );
  expect(statuses).toEqual([
    ['visit happened'],
    ['visit happened', 'summit expected'],
    ['visit happened', 'summit happened'],
  ]);
});

test('a source without a date is left out, and named', () => {
  expect(makeWeek().map(({ undated }) => undated.items.map(({ id }) => id))).toEqual([
    ['letter'],
    ['letter'],
    ['letter'],
  ]);
});

test('what became of an event goes by the sources published until the day', () => {
  const story = makeStory();
  const briefs = ['2022-09-05', '2022-09-07'].map((day) => {
    const source = makeSource(story, `of-${day}`, day);
    return makeBrief(story, `brief-of-${day}`, { restates: source });
  });
  const [early = null, late = null] = briefs;
  const parade = makeEvent(story, 'parade', '2022-09-20', { status: 'cancelled' });
  parade.briefs.push(...briefs);
  parade.statuses = [
    { status: 'expected', brief: early },
    { status: 'cancelled', brief: late },
  ];
  const told = deriveAsKnown(story, site).map(({ years, retoldEvents }) => ({
    shown: years[0]?.months[0]?.days[0]?.events.map((e) => [e.status, e.statusBefore]),
    retold: retoldEvents.items.map(({ link }) => link.id),
  }));
  expect(told).toEqual([
    { shown: [['expected', null]], retold: [] },
    { shown: [['cancelled', 'expected']], retold: ['parade'] },
  ]);
});
