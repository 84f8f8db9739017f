import { expect, test } from 'vitest';
import { buildIn } from './build-in.ts';

// Whatever the editors of this repository wrote: the other tests build fixtures, which stay as they are.
test('the content of this repository builds', async () => {
  const { code, output } = await buildIn({
    root: '.',
    out: '.scratch/content',
    cache: '.scratch/content-cache',
  });
  expect(code, output).toBe(0);
});
