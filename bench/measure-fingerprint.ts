/* Prints the figures of docs/decisions/fingerprints.md: node measure-fingerprint.ts ARTICLE.txt */
import { readFileSync } from 'node:fs';
import { fingerprintHashes } from '../src/disk/fingerprints/fingerprint-hashes.ts';
import { pairChoices, pairKey } from '../src/fingerprint/fingerprint.ts';
import { makeFingerprint } from '../src/fingerprint/make-fingerprint.ts';
import { printFingerprint } from '../src/fingerprint/parse-fingerprint.ts';
import { tokenize } from '../src/fingerprint/tokenize.ts';
import { chainGreedily } from '../tests/fingerprint/greedy-chaining.ts';
import { makeQuickHashes } from '../tests/fingerprint/quick-hashes.ts';

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const words = tokenize(text).map((word) => word.text);
const pairs = new Set(words.slice(1).map((word, index) => pairKey(words[index] ?? '', word)));
const { fingerprint } = makeFingerprint(words, makeQuickHashes());
const file = printFingerprint(fingerprint);

const start = process.cpuUsage().user;
for (let count = 0; count < 40; count += 1) fingerprintHashes.slow(`${count}`, fingerprint.salt);
const slow = (process.cpuUsage().user - start) / 40 / 1e6;
const guess = slow * pairChoices;

console.log(`${words.length} words, ${pairs.size} pairs, ${file.length} characters`);
console.log(`slow hash ${(slow * 1e3).toFixed(0)} ms; to make ${(slow * pairs.size).toFixed(0)} s`);
console.log(`a wrong guess ${guess.toFixed(1)} s`);
console.log(`anchors ${((fingerprint.anchors.length * 8) / words.length).toFixed(1)} bits a word`);

const isPair = (first: string, second: string): boolean => pairs.has(pairKey(first, second));
const lengths = chainGreedily(words, isPair, { guesses: 1_000_000, length: 20 });
for (const length of [5, 8, 10, 20]) {
  const guesses = lengths.get(length);
  const hours = guesses === undefined ? '' : `, ${((guesses * guess) / 3600).toFixed(1)} CPU hours`;
  console.log(`${length} words in a row: ${guesses ?? 'over 1000000'} guesses${hours}`);
}
