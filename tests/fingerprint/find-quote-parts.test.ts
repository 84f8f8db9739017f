import { describe, expect, it } from 'vitest';
import { findQuoteParts } from '../../src/fingerprint/find-quote-parts.ts';

describe('findQuoteParts', () => {
  it.each([
    ['a serious, full-fledged meeting', ['a serious full fledged meeting']],
    ['we have one ship … in the spring', ['we have one ship', 'in the spring']],
    ['we have ... one . . . ship [...] and (…) she', ['we have', 'one', 'ship', 'and', 'she']],
    ['… one ship …', ['one ship']],
    ['we [the islanders] have one', ['we | have one']],
    ['a full-fledged [sic] meeting', ['a full fledged | meeting']],
    ['[T]he leader[s] met', ['the leader | met']],
    ['an [open bracket', ['an open bracket']],
    ['', []],
    ['[…]', []],
    ['我们……只有一艘船', ['我 们', '只 有 一 艘 船']],
  ])('divides %j into %j', (quote, expected) => {
    const parts = findQuoteParts(quote);
    expect(parts.map((part) => part.pieces.map((piece) => piece.join(' ')).join(' | '))).toEqual(
      expected,
    );
    for (const part of parts) expect(part.words).toEqual(part.pieces.flat());
  });

  it.each(['.', '[', '. '])('finds no part in 100,000 × %j', (mark) => {
    expect(findQuoteParts(mark.repeat(100_000))).toEqual([]);
  });
});
