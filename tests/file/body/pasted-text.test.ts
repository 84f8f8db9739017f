import { describe, expect, test } from 'vitest';
import { spanFinder } from '../../../src/diagnostics/span.ts';
import { parseBody } from '../../../src/file/body/parse-body.ts';

const rulesOf = (text: string): string[] =>
  parseBody('content/terms/x.md', text, spanFinder(text)).diagnostics.map(({ rule }) => rule);

describe('what would be shown otherwise than it is written is refused', () => {
  test.each([
    // The marks of two notes would make what is between them italic or bold.
    'Издание «Медуза»*, Meta* и The Insider* сообщили.',
    '«Медуза»**, «Дождь»**',
    'Rates: 10%*, 11%*, 12%*.',
    'Preis 5 €*, Kurs 3 €*.',
    'Preise (netto)*, Steuern (5 %)* und Rest.',
    'Co.*, Inc.* and GmbH*',
    '“Alpha”*, “Beta”*',
    '「A」*、「B」*',
    '«الأول»*، «الثاني»*',
    'A사(주)*, B사(주)*',
    '5 %_, 3 %_',
    // Asterisks without a partner
    '**Fett *und kursiv** und weiter.',
    'Er sagte **nein*, dann ging er.',
    'Er sagte *nein**, dann ging er.',
    'Er sagte **nein***, dann.',
    'Das ist ~~falsch hier.',
    // For and against would be equal bullets.
    '+ Preis\n+ Lage\n- Lärm',
    '- removed\n+ added',
    // Rows and items would run together.
    'Jahr\tTote\n2020\t5\n2021\t7',
    '│ a │ b │\n│ 1 │ 2 │',
    'a | b | c\nd | e | f',
    '(i) a\n(ii) b',
    '[1] a\n[2] b',
    '1º a\n2º b',
    '1 - a\n2 - b',
    'أ- نص\nب- نص',
    'א. טקסט\nב. טקסט',
    'o\tText\no\tMore',
    // Private notes, as programs and slips of the hand leave them
    '<!– ask legal –>',
    'Text <!–- ask legal -–> more',
    '< !-- ask legal -->',
    'Text <!-note-> x',
    '&lt;!-- ask legal --&gt; Text',
    '[]: # (private)',
    '％％private％％',
    '/＊ private ＊/',
    '{comment}private{comment}',
    'Text[AL1] x\n\n[AL1]prüfen',
    '(key:: value)',
    // Links and dates of other programs
    'see [[Ana] there',
    'see [Ana]] there',
    'at <t:1234567:R> there',
    // Tags of an exported page
    '&lt;p&gt;Text&lt;/p&gt;',
    '&lt;a href=&quot;x&quot;&gt;y&lt;/a&gt;',
  ])('%j', (text) => {
    expect(rulesOf(text)).not.toEqual([]);
  });
});

describe('what is shown as it is written passes', () => {
  test.each([
    '**„Nein“**',
    'Sie schrieb **„Wir schaffen das“** und ging.',
    'Titel: *Die „Zeit“*',
    '**»Nein«** und *›Nein‹*',
    '*”Nej”* och *“No”*',
    '- 30 % SPD\n- 25 % CDU\n- 15 % Grüne',
    '- $5 million for schools\n- $3 million for roads',
    '- 30％が賛成\n- 70％が反対',
    'Familie M*** aus B***',
    'К** сказал',
    '김** 씨는 말했다',
    '이모**(30)씨, 010-****-1234',
    '“You s***,” he said of a b******.',
    'Hotel Adlon (5*****), 3 stars (***)',
    'Instagram** (принадлежит Meta**)',
    'J. Smith was there.\nK. Jones was too.',
    '***Beides***, **Fett mit *kursiv* darin** und *kursiv mit **fett** darin*',
    'One bar | in a line.',
  ])('%j', (text) => {
    expect(rulesOf(text)).toEqual([]);
  });
});

describe('the way out that a finding names works', () => {
  test.each([
    '［t］(claim:id)',
    't](claim:id)',
    '[t] (claim:id)',
    '[t](claim:id',
    '[t]（claim:id）',
    'claim：id',
  ])('%j in code', (text) => {
    expect(rulesOf(text)).toEqual(['broken-link']);
    expect(rulesOf(`\`${text}\``)).toEqual([]);
  });

  test.each(['| a | b |\n| 1 | 2 |', '||a||b||\n|c|d|'])(
    '%j between lines of backticks',
    (text) => {
      expect(rulesOf(text)).toEqual(['leftover-markup']);
      expect(rulesOf(`\`\`\`\n${text}\n\`\`\``)).toEqual([]);
    },
  );

  test('a list that does not count on, with a backslash in each item', () => {
    expect(rulesOf('1. a\n3. b')).not.toEqual([]);
    expect(rulesOf('1\\. a\n\n3\\. b')).toEqual([]);
  });
});
