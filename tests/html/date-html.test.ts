import { expect, test } from 'vitest';
import { parseEdtf } from '../../src/edtf/parse-edtf.ts';
import { dateHtml } from '../../src/html/date-html.ts';

test.each([
  ['2022-09-07', '<time datetime="2022-09-07">7 September 2022</time>'],
  ['0480', '<time datetime="0480">AD 480</time>'],
  ['-0043', '<span class="date">44 BC</span>'],
  ['2022-09?', '<span class="date doubted">possibly September 2022</span>'],
  ['2022/2023~', '<span class="date doubted">2022 – about 2023</span>'],
  ['[2021,2022]', '<span class="date">2021 or 2022, sources differ</span>'],
  ['2013/..', '<span class="date">since 2013</span>'],
])('the date %s is kept together, and says whether it is in doubt', (text, expected) => {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.expected);
  expect(dateHtml(result.date).html).toBe(expected);
});
