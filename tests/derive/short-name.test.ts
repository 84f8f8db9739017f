import { expect, test } from 'vitest';
import { shortName } from '../../src/derive/comparison/short-name.ts';

test.each([
  ['Harbour Gazette', 'Harbour Gazette'],
  ['The Guardian on the day after and what came of it', 'The Guardian on the day after…'],
  ['Meduza, live ticker of the morning — first state', 'Meduza, live ticker of the…'],
  // Up to the end of a word, but not where that would leave little of it.
  ['A Donaudampfschifffahrtsgesellschaftskapitän', 'A Donaudampfschifffahrtsgesellsch…'],
  ['中国外交部发言人毛宁主持例行记者会答问全文实录', '中国外交部发言人毛宁主持例行记者…'],
  ['وزارة الدفاع تنفي ما ورد في التقرير عن القصف', 'وزارة الدفاع تنفي ما ورد في…'],
  // No letter is cut in two.
  ['👩‍👩‍👧‍👦'.repeat(20), `${'👩‍👩‍👧‍👦'.repeat(16)}…`],
])('%s', (name, short) => {
  expect(shortName(name)).toBe(short);
});
