import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes, encodeBytes } from '../../src/fingerprint/encode-bytes.ts';

describe('encodeBytes', () => {
  it('writes consonants only, which decodeBytes reads back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        const text = encodeBytes(bytes);
        expect(text).toMatch(/^[b-df-hj-np-tB-DF-HJ-NP-T]*$/);
        expect(decodeBytes(text)).toEqual(bytes);
      }),
    );
  });

  it.each(['a', 'bé', 'b', `${'bc'.repeat(4)}d`, 'bT'])('does not read %j', (text) => {
    expect(decodeBytes(text)).toBeUndefined();
  });
});
