import { readFileSync } from 'node:fs';
import { tokenize } from '../../src/fingerprint/tokenize.ts';

/** An article written for these tests, mostly in common words: the best an attacker can hope for. */
export const articleText = readFileSync(new URL('./invented-article.txt', import.meta.url), 'utf8');

export const articleWords = tokenize(articleText).map((word) => word.text);
