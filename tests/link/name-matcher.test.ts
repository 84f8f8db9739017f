import { expect, test } from 'vitest';
import { nameMatcher } from '../../src/link/name-matcher.ts';

const names = [
  ['Ana Lind', 'ana'],
  ['Lind', 'ana'],
  ['North Wire', 'wire'],
  ['North Wire Agency', 'agency'],
  ['Wire Agency', 'other'],
  ['NW', 'wire'],
  ["Workers' Union", 'union'],
  ['陈美玲', 'chen'],
  ['晚报', 'paper'],
  ['ليلى المنصوري', 'layla'],
  ['المنصوري', 'layla'],
  ['𠮷田', 'yoshida'],
  ['Ödön', 'odon'],
  ['42 Group', 'group'],
] as const;
const findNames = nameMatcher(names);

test.each([
  ['as a whole word', 'Ana Lind spoke.', ['Ana Lind']],
  ['at both ends of a text', 'Lind', ['Lind']],
  ['in its own letter case only', 'ana lind and nw', []],
  ['not within another word', 'Lindgren, Mallind, NWX, XNW', []],
  ['before a possessive', "Lind's and Lind’s", ['Lind', 'Lind']],
  ['between marks', '(Lind), "NW"—Lind/NW.', ['Lind', 'NW', 'Lind', 'NW']],
  ['beside a hyphen, which joins two words', 'NW-owned', ['NW']],
  ['not beside an underscore or a digit', 'NW_ NW2 2NW', []],
  ['over a line break', 'Ana\nLind', ['Ana\nLind']],
  ['over a no-break space', 'Ana\u00a0Lind', ['Ana\u00a0Lind']],
  ['not over two spaces', 'Ana  Smith', []],
  ['the longest first', 'North Wire Agency', ['North Wire Agency']],
  ['the shorter where the longer goes on', 'North Wire Agencyship', ['North Wire']],
  ['without overlaps', 'North Wire Agency Wire Agency', ['North Wire Agency', 'Wire Agency']],
  ['one behind the other', 'Ana Lind Lind', ['Ana Lind', 'Lind']],
  ['with an apostrophe in it', "the Workers' Union's vote", ["Workers' Union"]],
  ['with a first letter beyond ASCII', 'Ödön, not Ödönke', ['Ödön']],
  ['with a digit first', '42 Group, not 142 Group', ['42 Group']],
  ['in Chinese, which writes no spaces', '記者問陈美玲她說晚报登了', ['陈美玲', '晚报']],
  ['of characters beyond the first plane', '昨日𠮷田氏', ['𠮷田']],
  ['in Arabic', 'قالت ليلى المنصوري أمس', ['ليلى المنصوري']],
  ['not within an Arabic word', 'والمنصوري', []],
  ['not before a combining mark', 'NW\u0301', []],
])('a name is found %s', (_name, text, expected) => {
  expect(findNames(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('each match says who bears the name', () => {
  expect(findNames('NW, Lind').map(({ bearer }) => bearer)).toEqual(['wire', 'ana']);
});

test('without names nothing is found', () => {
  expect(nameMatcher([])('Ana Lind')).toEqual([]);
});
