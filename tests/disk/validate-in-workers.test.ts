import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/disk/access/usage-error.ts';
import { validateInProcess } from '../../src/disk/workers/validate-in-process.ts';
import { validateEach, validateInWorkers } from '../../src/disk/workers/validate-in-workers.ts';
import { type ValidatedFile, validateFile } from '../../src/file/validate-file.ts';
import { baseTree, encodeText, filesOf } from '../content-tree.ts';

const honest = filesOf(baseTree);
const body = (text: string) => ({
  path: 'content/terms/hostile.md',
  bytes: encodeText(`---\nname: X\n---\n\n${text}\n`),
});
const front = (text: string) => ({
  path: 'content/terms/hostile.md',
  bytes: encodeText(`---\n${text}\n---\n`),
});

describe('workers', () => {
  test('come to the same as the main thread, in the order of the files', async () => {
    expect(await validateInWorkers(honest)).toEqual(honest.map(validateFile));
    expect(await validateInWorkers([])).toEqual([]);
  });

  test('hand over each result once, as soon as it is there', async () => {
    const taken = new Map<number, ValidatedFile>();
    await validateEach(honest, (result, index) => {
      expect(taken.has(index)).toBe(false);
      taken.set(index, result);
    });
    expect(honest.map((_file, index) => taken.get(index))).toEqual(honest.map(validateFile));
  });

  test.each([
    ['a line of 10 KB of nested list marks', body(`${'- '.repeat(5_000)}a`), 'body-nesting'],
    ['a line of 10 KB of nested quotations', body('>'.repeat(10_000)), 'body-nesting'],
    ['lists ten deep over and over', body('- - - - - - - - - - a\n'.repeat(8_000)), 'body-nesting'],
    ['YAML nested without end', front(`a: ${'['.repeat(200_000)}`), 'yaml-syntax'],
    [
      'YAML nested and closed',
      front(`a: ${'{a: '.repeat(20_000)}${'}'.repeat(20_000)}`),
      'yaml-syntax',
    ],
  ])(
    'end %s with a located error, and the other files still come out',
    async (_name, file, rule) => {
      const [first, second, ...others] = await validateInWorkers([
        ...honest.slice(0, 1),
        file,
        ...honest.slice(1),
      ]);
      expect(second?.diagnostics).toMatchObject([{ rule, path: file.path }]);
      expect(second?.declares).toEqual([{ noun: 'term', id: 'hostile' }]);
      expect([first, ...others]).toEqual(honest.map(validateFile));
    },
  );

  test.each([
    ['content/terms/endless.md', { cpuSeconds: 0, memoryMegabytes: 64 }, '0 seconds of CPU time'],
    ['content/terms/memory.md', { cpuSeconds: 600, memoryMegabytes: 64 }, '64 MB of memory'],
  ])('end the whole run over %s, and say why in a line', async (path, limits, limit) => {
    const worker = new URL('./endless-worker.ts', import.meta.url);
    const run = validateInWorkers([{ path, bytes: encodeText('') }], { worker, limits });
    await expect(run).rejects.toBeInstanceOf(UsageError);
    await expect(run).rejects.toThrow(`Cannot read \`${path}\`: it takes over ${limit}.`);
  });
});

describe('a process of their own', () => {
  const many = Array.from({ length: 100 }, () => honest).flat();

  test('comes to the same, each result once', async () => {
    const taken = new Map<number, ValidatedFile>();
    await validateInProcess(many, (result, index) => {
      expect(taken.has(index)).toBe(false);
      taken.set(index, result);
    });
    const expected = honest.map(validateFile);
    expect(taken.size).toBe(many.length);
    expect(many.map((_file, index) => taken.get(index))).toEqual(
      many.map((_file, index) => expected[index % honest.length]),
    );
  });

  test('is ended where a result cannot be taken', async () => {
    const run = validateInProcess(many, () => {
      throw new Error('The disk is full');
    });
    await expect(run).rejects.toThrow('The disk is full');
  });
});
