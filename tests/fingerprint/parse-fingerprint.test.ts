import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFingerprint } from '../../src/fingerprint/make-fingerprint.ts';
import {
  longestFile,
  parseFingerprint,
  printFingerprint,
} from '../../src/fingerprint/parse-fingerprint.ts';
import { articleWords } from './invented-article.ts';
import { makeQuickHashes } from './quick-hashes.ts';

const { fingerprint } = makeFingerprint(articleWords, makeQuickHashes());
const file = printFingerprint({ ...fingerprint, settled: new Set([7, 2 ** 47]) });

const change = (fields: Readonly<Record<string, unknown>>): string => {
  const record: unknown = JSON.parse(file);
  return JSON.stringify(Object.assign({}, record, fields));
};

describe('parseFingerprint', () => {
  it('reads a file that was checked out on Windows', () => {
    expect(parseFingerprint(`\ufeff${file.replaceAll('\n', '\r\n')}`)).toEqual(
      parseFingerprint(file),
    );
  });

  it('reads what printFingerprint wrote', () => {
    const parsed = parseFingerprint(file);
    if (parsed.kind !== 'fingerprint') throw new Error(parsed.reason);
    expect(parsed.fingerprint.runs).toEqual(fingerprint.runs);
    expect(parsed.fingerprint.anchors).toEqual(fingerprint.anchors);
    expect(parsed.fingerprint.settled).toEqual(new Set([7, 2 ** 47]));
    expect(printFingerprint(parsed.fingerprint)).toBe(file);
  });

  it('reads the fingerprint of two words, which has no anchors', () => {
    const small = makeFingerprint(['no', 'limits'], makeQuickHashes()).fingerprint;
    expect(parseFingerprint(printFingerprint(small)).kind).toBe('fingerprint');
  });

  it.each([
    ['nothing', ''],
    ['half a file', file.slice(0, file.length / 2)],
    ['a list', '[]'],
    ['null', 'null'],
    ['another format', change({ format: 'fingerprint-9' })],
    ['a strange field', change({ text: 'the article' })],
    ['a proto field', '{"__proto__": {"format": "fingerprint-1"}}'],
    ['no salt', change({ salt: undefined })],
    ['a short salt', change({ salt: 'bcdf' })],
    ['a vowel', change({ runs: 'aaaaaaaaaa' })],
    ['no runs', change({ runs: '' })],
    ['runs that are a number', change({ runs: 12 })],
    ['a cut run', change({ runs: 'bcdfghjklm' })],
    ['runs out of order', change({ runs: 'TTTTTTTTTTbbbbbbbbbb' })],
    ['anchors that fit everything', change({ anchors: 'bbbbbbbb' })],
    ['anchors beyond their range', change({ anchors: 'TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTT' })],
    ['settled keys that are a list', change({ settled: [1] })],
    ['a huge file', ' '.repeat(longestFile + 1)],
    ['a deep file', '['.repeat(1_000_000)],
  ])('refuses %s with a reason', (_, text) => {
    const parsed = parseFingerprint(text);
    expect(parsed.kind).toBe('damaged');
    expect(parsed.kind === 'damaged' && parsed.reason).toMatch(/^(it is|unexp|expec|too many)/);
  });

  it('never throws, whatever a pull request brings', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseFingerprint(text).kind).toBe('damaged');
      }),
    );
    const place = fc.nat({ max: file.length - 1 });
    fc.assert(
      fc.property(place, fc.string({ maxLength: 3 }), (at, insert) => {
        parseFingerprint(file.slice(0, at) + insert + file.slice(at + 1));
      }),
    );
  });
});
