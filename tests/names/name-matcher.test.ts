import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameMatcher } from '../../src/names/name-matcher.ts';

const mentions: readonly (readonly [name: string, owner: string])[] = [
  ['Ana Lind', 'ana'],
  ['Lind', 'ana'],
  ['North Wire', 'wire'],
  ['North Wire Agency', 'agency'],
  ['NW', 'wire'],
  ["Workers' Union", 'union'],
  ["Sean O'Brien", 'obrien'],
  ['Brien', 'brien'],
  ['J. R. Oak', 'oak'],
  ['U.S.', 'us'],
  ['Inc. Group', 'inc'],
  ['Norland', 'norland'],
  ['Southland', 'southland'],
  ['Ukraine', 'ukraine'],
  ['Italia', 'italia'],
  ['Dell', 'dell'],
  ['AT', 'at'],
  ['Zoë Müller', 'zoe'],
  ['Ödön', 'odon'],
  ['42 Group', 'group'],
  ['Group 42', 'group'],
  ['Finch', 'finch'],
  ['Brückenamt', 'amt'],
  ['Berg-Werke', 'werke'],
  ['Moscow–Beijing Line', 'line'],
  ['ПАО «Мост»', 'most'],
  ['Лук', 'luk'],
  ['Линд', 'ana'],
  ['陈美玲', 'chen'],
  ['晚报', 'paper'],
  ['安娜·林德', 'ana'],
  ['𠮷田', 'yoshida'],
  ['リンド', 'ana'],
  ['ガス', 'gas'],
  ['ليلى المنصوري', 'layla'],
  ['سام حداد', 'sam'],
  ['צה"ל', 'idf'],
  ['김정은', 'kim'],
  ['러시아', 'russia'],
  ['미국', 'usa'],
  ['서울', 'seoul'],
  ['세종', 'sejong'],
  ['박', 'park'],
  ['ไทยพีบีเอส', 'pbs'],
  ['इंदिरा', 'indira'],
];
const blockers = ['Bank of Norland', 'Lind Bridge', 'The Norland Courier', 'Agency Hall', 'South'];

const findNames = nameMatcher([
  ...mentions.map(([name, owner]) => ({ name, owner, isMention: true })),
  ...blockers.map((name) => ({ name, owner: null, isMention: false })),
  { name: 'Republic of Norland', owner: 'norland', isMention: false },
  { name: 'Norland Ferries', owner: 'ferries', isMention: false },
]);

function found(text: string): string[] {
  return findNames(text).map(({ start, end }) => text.slice(start, end));
}

describe('a name is found', () => {
  test.each([
    ['as a whole word', 'Ana Lind spoke.', ['Ana Lind']],
    ['at both ends of a text', 'Lind', ['Lind']],
    ['between marks', '(Lind), "NW"—Lind/NW.', ['Lind', 'NW', 'Lind', 'NW']],
    ['the longest first', 'North Wire Agency', ['North Wire Agency']],
    ['the shorter where the longer goes on', 'North Wire Agencyship', ['North Wire']],
    ['one behind the other', 'Ana Lind Lind', ['Ana Lind', 'Lind']],
    ['with a first letter beyond ASCII', 'Ödön, not Ödönke', ['Ödön']],
    ['with a digit first', '42 Group, not 142 Group', ['42 Group']],
    ['before a footnote’s superscript', 'Lind¹ and Lind²', ['Lind', 'Lind']],
    ['that is an abbreviation', 'in the U.S., the U.S.', ['U.S.', 'U.S.']],
    ['in German, before its full stop', 'Das ist das Brückenamt.', ['Brückenamt']],
    ['in Russian', 'Линд сказала', ['Линд']],
    ['in Chinese, which writes no spaces', '記者問陈美玲她說晚报登了', ['陈美玲', '晚报']],
    ['in Chinese beside Latin letters', '他說NW的記者', ['NW']],
    ['in Chinese in straight quotation marks', "他說'NW'的", ['NW']],
    ['of characters beyond the first plane', '昨日𠮷田氏', ['𠮷田']],
    ['in Japanese before hiragana', 'リンドは言った', ['リンド']],
    ['in Thai', 'ข่าวไทยพีบีเอสรายงาน', ['ไทยพีบีเอส']],
    ['in Hindi', 'इंदिरा ने कहा', ['इंदिरा']],
    ['in Arabic', 'قالت ليلى المنصوري أمس', ['ليلى المنصوري']],
    ['before an Arabic comma', 'ليلى المنصوري، أمس', ['ليلى المنصوري']],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a name is found in whichever spelling it is written', () => {
  test.each([
    ['decomposed', 'Zoe\u0308 Mu\u0308ller spoke', ['Zoe\u0308 Mu\u0308ller']],
    ['with a typographic apostrophe', 'the Workers’ Union’s vote', ['Workers’ Union']],
    ['with another apostrophe', 'Sean OʼBrien, Sean O‘Brien', ['Sean OʼBrien', 'Sean O‘Brien']],
    ['with a full-width apostrophe', 'Sean O＇Brien', ['Sean O＇Brien']],
    ['over a line break', 'Ana\nLind', ['Ana\nLind']],
    ['over a line break of Windows', 'Ana\r\nLind', ['Ana\r\nLind']],
    ['over a no-break space', 'Ana\u00a0Lind', ['Ana\u00a0Lind']],
    ['over a narrow no-break space', 'Ana\u202fLind', ['Ana\u202fLind']],
    ['over a thin and an ideographic space', 'Ana\u2009\u3000Lind', ['Ana\u2009\u3000Lind']],
    ['over two spaces', 'Ana  Lind', ['Ana  Lind']],
    ['with a soft hyphen', 'North Wi\u00adre', ['North Wi\u00adre']],
    ['with a zero-width space', 'No\u200brth Wire', ['No\u200brth Wire']],
    ['with a word joiner at its end', 'Lind\u2060 spoke', ['Lind\u2060']],
    ['with a zero-width space before it', 'by \u200bLind', ['Lind']],
    ['with initials close together', 'J.R. Oak', ['J.R. Oak']],
    ['with initials without spaces', 'J.R.Oak', ['J.R.Oak']],
    ['with initials over a line end', 'J.\nR.\u00a0Oak', ['J.\nR.\u00a0Oak']],
    ['with a ligature', 'Fi\u006ech and \ufb01nch, \uff26inch', ['Finch', '\uff26inch']],
    ['in full-width letters', 'ＮＷ said', ['ＮＷ']],
    ['with a no-break hyphen', 'Berg‑Werke', ['Berg‑Werke']],
    ['with a hyphen of its own', 'Berg‐Werke', ['Berg‐Werke']],
    ['with a hyphen for a dash', 'the Moscow-Beijing Line', ['Moscow-Beijing Line']],
    ['in other quotation marks', 'ПАО “Мост” и ПАО "Мост"', ['ПАО “Мост”', 'ПАО "Мост"']],
    ['with gershayim', 'צה״ל הודיע', ['צה״ל']],
    ['with another middle dot', '安娜・林德说，安娜‧林德', ['安娜・林德', '安娜‧林德']],
    ['in Hangul letters one by one', '김정은'.normalize('NFD'), ['김정은'.normalize('NFD')]],
    ['in half-width katakana', 'ﾘﾝﾄﾞは', ['ﾘﾝﾄﾞ']],
    ['with Arabic vowel signs', 'ليلى المنصوريّ قالت', ['ليلى المنصوريّ']],
    ['over a line end in Chinese', '陈美\n玲说', ['陈美\n玲']],
    ['in a variant of a character', '陈\u{e0100}美玲', ['陈\u{e0100}美玲']],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a name is not found', () => {
  test.each([
    ['in another letter case', 'ana lind, ANA LIND and nw'],
    ['within another word', 'Lindgren, Mallind, NWX, XNW'],
    ['beside an underscore or a digit', 'NW_ NW2 2NW'],
    ['before a combining mark', 'NW\u0301'],
    ['before a hyphen', 'Ana Lind-Berg'],
    ['before any hyphen', 'Ana Lind‐Berg, Ana Lind‑Berg, Ana Lind－Berg, Ana Lind-\u00adBerg'],
    ['behind a hyphen', 'Mary-Ana Lind, anti-Norland, „Anti“-Norland'],
    ['before a hyphen and a lower-case word', 'Norland-born, NW-owned'],
    ['in a German compound', 'Der Brückenamt-Sprecher'],
    ['in a German compound that is cut short', 'Norland- und Südpolitik'],
    ['before a hyphen at a line’s end', 'Ana Lind-\nBerg'],
    ['before maqaf', 'NW־אב'],
    ['in a domain', 'norland.org, Norland.org, mail.Norland.example'],
    ['in a web address', 'https://example.org/Norland and www.example.org/Lind'],
    ['in a mail address', 'Lind@example.org, x.Lind@example.org, info@Lind.example'],
    ['in a path', '/news/Norland, ./Norland/x, news/Norland.md, C:\\Norland'],
    ['in a tag', '#Norland @Norland ＃Norland'],
    ['behind a capital and an apostrophe', "O'Brien and D’Italia"],
    ['before an apostrophe and a capital', 'Dell’Orto'],
    ['before a Ukrainian apostrophe', "Лук’яненко і Лук'ян"],
    ['beside an ampersand', 'AT&T'],
    ['in a longer abbreviation', 'U.S.A. and U.S.Army'],
    ['in a number', '1.42 Group, 1,42 Group, Group 42.5'],
    ['in a longer katakana word', 'リンドバーグとアリンド'],
    ['in part of a character', '㌠と㌘'],
    ['behind an Arabic letter written onto it', 'وسام حداد'],
    ['in a longer Hangul word', '김정은행, 미국인, 미국산, 재미국'],
    ['in a Hangul street', '세종로, 세종대로'],
    ['of one syllable before what may be no particle', '박은 박이'],
    ['before a particle that its end does not ask for', '김정은는 러시아은 러시아이'],
  ])('%s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a bound of a name is', () => {
  test.each([
    ['a possessive', "Lind's, Lind’s and Lind'", ['Lind', 'Lind', 'Lind']],
    ['a possessive in capitals', "NW'S", ['NW']],
    ['a Turkish ending', "Norland'ın", ['Norland']],
    ['a Finnish ending', 'NW:n', ['NW']],
    ['a dash', 'Norland–Southland—Norland', ['Norland', 'Southland', 'Norland']],
    ['a spaced hyphen', 'Norland - Southland', ['Norland', 'Southland']],
    ['two hyphens', 'Norland--the state', ['Norland']],
    ['an arrow', 'Norland->Southland', ['Norland', 'Southland']],
    ['a hyphen for a dash of dialogue', '-Lind spoke', ['Lind']],
    ['a slash', 'Norland/Southland', ['Norland', 'Southland']],
    ['an elided article', "l'Ukraine, L’Ukraine, d’Ana Lind", ['Ukraine', 'Ukraine', 'Ana Lind']],
    ['an Italian one', 'dell’Italia, nell’Italia', ['Italia', 'Italia']],
    ['a single quotation mark', "‘Lind’ and 'Lind'", ['Lind', 'Lind']],
    ['a full stop without a space', 'said.Lind spoke', ['Lind']],
    ['a Hangul particle', '김정은은 김정은이 김정은의', ['김정은', '김정은', '김정은']],
    ['one after a vowel', '러시아는 러시아가 러시아로', ['러시아', '러시아', '러시아']],
    ['one after ㄹ', '서울로 서울은', ['서울', '서울']],
    ['a longer one', '미국에서는 미국으로부터 미국과의', ['미국', '미국', '미국']],
    ['one after Latin letters', 'NW는 NW가 NW에서', ['NW', 'NW', 'NW']],
    ['one of single letters', '미국은'.normalize('NFD'), ['미국'.normalize('NFD')]],
    ['the copula', '미국이다. 러시아였다.', ['미국', '러시아']],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('of names that overlap', () => {
  test.each([
    ['the longer is meant, which links nothing', 'The Bank of Norland pays.', []],
    ['in whichever spelling', 'The Bank  of\nNorland, The Norland\u00a0Courier', []],
    ['wherever it begins', 'Ana Lind Bridge', []],
    ['but only as whole words', 'The Bank of Norlandia, Bank of Norland’s', []],
    ['and no more', 'Norland and the Bank of Norland', ['Norland']],
    ['the longer of two that are mentions', 'North Wire Agency Hall', ['North Wire Agency']],
    ['an owner’s own longer name lets the shorter pass', 'the Republic of Norland', ['Norland']],
    ['another’s does not', 'by Norland Ferries', []],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test('each match says whom it names', () => {
  expect(findNames('NW, Lind').map(({ owner }) => owner)).toEqual(['wire', 'ana']);
});

test('of names that fold alike the first counts', () => {
  const find = nameMatcher([
    { name: 'O’Brien', owner: 'first', isMention: true },
    { name: "O'Brien", owner: 'second', isMention: true },
  ]);
  expect(find('OʼBrien').map(({ owner }) => owner)).toEqual(['first']);
});

test('without names nothing is found', () => {
  expect(nameMatcher([])('Ana Lind')).toEqual([]);
});

test('a match is a stretch of the text whose spelling is that of a name, whatever stands around it', () => {
  const piece = fc.constantFrom(
    ...mentions.map(([name]) => name),
    ...blockers,
    ..." -'’.\u00ad\u200b\u0308\n/@#".split(''),
    'ﬁ',
    '는',
    'x',
    'ー',
    '한',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of findNames(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        expect(findNames(text.slice(start, end))).toMatchObject([{ start: 0, end: end - start }]);
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2_000, seed: 8 },
  );
});
