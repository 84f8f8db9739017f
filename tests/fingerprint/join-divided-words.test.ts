import { expect, test } from 'vitest';
import { joinDividedWords } from '../../src/fingerprint/join-divided-words.ts';
import { tokenize } from '../../src/fingerprint/tokenize.ts';

test.each([
  ['they had a meet-\ning at noon', 'they had a meeting at noon'],
  ['they had a meet-\r\n  ing at noon', 'they had a meeting at noon'],
  ['they had a meet\u00ad\ning', 'they had a meeting'],
  ['a full-fledged plan, and a full-\nfledged war', 'a full fledged plan and a full fledged war'],
  ['a full-fledged plan, and a Full-\nfledged war', 'a full fledged plan and a full fledged war'],
  ['the Anglo-\nSaxon kings', 'the anglo saxon kings'],
  ['from 2019-\n2021', 'from 2019 2021'],
  ['it is — or was —\nhere', 'it is or was here'],
  ['Über-\nraschung', 'überraschung'],
  ['встре-\nча прошла', 'встреча прошла'],
  ['well-\n\nknown', 'well known'],
])('%j has the words %j', (text, words) => {
  const found = tokenize(joinDividedWords(text)).map((word) => word.text);
  expect(found.join(' ')).toBe(words);
});
