import { hash, scryptSync } from 'node:crypto';
import type { FingerprintHashes } from '../../fingerprint/fingerprint.ts';

/** The hash functions of fingerprints as Node has them: native, the same on every machine. */
export const fingerprintHashes: FingerprintHashes = {
  fast: (text) => hash('sha256', text, 'buffer'),
  slow: (text, salt) => scryptSync(text, salt, 16, { N: 16_384, r: 8, p: 1 }),
};
