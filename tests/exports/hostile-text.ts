import fc from 'fast-check';

/** Titles that break what is careless, all of which an editor may write. */
export const hostileTitles = [
  'Commas, semicolons; colons: and \\backslashes\\, \\n too',
  '"Quoted" and ‘quoted’ and \'quoted\'',
  '=HYPERLINK("https://example.com","click")',
  '+1 of them',
  '-1 of them',
  '@SUM(1+1)*cmd|’ /C calc’!A0',
  "'=1+1",
  '＝1+1',
  '<alert>(1)</alert> & <x onerror=alert(1)>',
  '</alert><!- { { } } $x `y',
  '{unbalanced \\{ braces $ # % _ ^ ~ @article{x,',
  'השר נפגש עם ראש הממשלה',
  'الرئيس: "لا" — 7 أيلول',
  '👩‍👩‍👧‍👦 family 🇺🇿 flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿'.replace(/[\u{e0000}-\u{e007f}]/gu, ''),
  '上海合作组织成员国元首理事会第二十二次会议在撒马尔罕举行并发表宣言',
  'é and é, ﬁ, İ, ß',
  'END:VEVENT BEGIN:VEVENT',
  'ER  - TY  - JOUR',
] as const;

/** Any text that Unicode allows, often with what formats take for their own. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('\r\n', '\n', '\r', '\t', ',', ';', ':', '"', "'", '\\', '=', '<b>', '&amp;'),
      fc.constantFrom('<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</script><!--'),
      fc.constantFrom(...hostileTitles),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
