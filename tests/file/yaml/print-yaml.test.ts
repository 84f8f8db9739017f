import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { printYaml } from '../../../src/file/yaml/print-yaml.ts';

// Every scalar of the format is a text.
const asText = { schema: 'failsafe' } as const;

test('fields read back as they were', () => {
  const texts = [
    'yes',
    '1.0',
    '~',
    'a: b',
    '# no',
    '- x',
    ' both ',
    '“q”',
    "it's",
    'two\nlines',
    '',
  ];
  for (const text of texts) expect(parse(printYaml({ text }), asText)).toEqual({ text });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(parse(printYaml({ text }), asText)).toEqual({ text });
    }),
  );
});
