import { hash } from 'node:crypto';
import type { FingerprintHashes } from '../../src/fingerprint/fingerprint.ts';

/** The real construction with a quick stand-in for scrypt that counts how often it is called. */
export function makeQuickHashes(): FingerprintHashes & { readonly slowCalls: () => number } {
  let calls = 0;
  return {
    fast: (text) => hash('sha256', text, 'buffer'),
    slow: (text, salt) => {
      calls += 1;
      const prefix = Buffer.from(salt).toString('hex');
      return new Uint8Array(hash('sha256', `${prefix} ${text}`, 'buffer').subarray(0, 16));
    },
    slowCalls: () => calls,
  };
}
