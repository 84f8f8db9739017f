import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { entryId, idMarks, newId, outcomeOf, withOutcome } from '../../src/file/schema/entry-id.ts';
import { idFinder } from '../../src/file/schema/find-ids.ts';
import { schemas } from '../../src/file/schema/schemas.ts';
import { idPattern } from '../../src/model/ids.ts';

type Schema = z.core.$ZodType;

describe('what takes ids only says whose they are', () => {
  test.each(Object.entries(schemas))('in every field of a %s', (_noun, schema) => {
    expect(findUnmarked(schema)).toEqual([]);
  });

  test('which this test sees in lists, keys, choices and behind transforms', () => {
    const id = z.string().regex(idPattern);
    const made = z.looseObject({}).transform(() => ({ id: 'a-1' }));
    const schema = z.strictObject({
      plain: id.optional(),
      text: z.string(),
      marked: entryId('actor'),
      list: z.array(z.union([z.strictObject({ of: id }), entryId('actor')])),
      keys: z.record(id, z.string()),
      piped: z.unknown().pipe(id),
      changed: id.transform((text) => text.length).optional(),
      made: withOutcome(made, z.strictObject({ id })).optional(),
    });
    expect(findUnmarked(schema)).toEqual([
      ...['plain.innerType', 'list.element.options.0.of', 'keys.keyType', 'piped.out'],
      'changed.innerType',
      'made.innerType.outcome.0.id',
    ]);
  });
});

describe('ids are found', () => {
  const find = (schema: Schema, value: unknown) =>
    idFinder(schema)?.(value).map(({ noun, id, path }) => `${noun} ${id} at ${path.join('.')}`);

  test('by the choice that a value looks like', () => {
    const schema = z.union([
      entryId('actor'),
      z.array(entryId('place')),
      z.strictObject({ id: newId('event'), title: z.string(), place: entryId('place') }),
      z.strictObject({ id: entryId('event'), place: entryId('story').optional() }),
    ]);
    expect(find(schema, 'a')).toEqual(['actor a at ']);
    expect(find(schema, ['a', 'b'])).toEqual(['place a at 0', 'place b at 1']);
    expect(find(schema, { id: 'e', title: 'T', place: 'p' })).toEqual([
      'event e at id',
      'place p at place',
    ]);
    expect(find(schema, { id: 'e' })).toEqual(['event e at id']);
    expect(find(schema, { id: 'e', place: 'p' })).toEqual(['event e at id', 'story p at place']);
    expect(find(schema, { other: 'x' })).toEqual([]);
  });

  test('in what a transform makes, where it declares that', () => {
    const list = z.array(entryId('source'));
    const one = entryId('source').transform((id) => [id]);
    expect(() => idFinder(one)).toThrow('A transform takes ids');
    const declared = withOutcome(one, list);
    expect(find(declared, ['a'])).toEqual(['source a at 0']);
    // A check added later makes a copy.
    const checked = declared.refine((ids) => ids.length > 0);
    expect(find(z.union([checked, list]).optional(), ['a'])).toEqual(['source a at 0']);
  });

  test('in no kind of schema that is not known', () => {
    expect(() => idFinder(z.strictObject({ x: z.set(entryId('actor')) }))).toThrow('`set`');
  });
});

/** The innermost schemas that take ids only and have no mark, each by its way from the top. */
function findUnmarked(schema: Schema, way: readonly string[] = []): readonly string[] {
  if (idMarks.get(schema) !== undefined) return [];
  const { def } = (schema as z.core.$ZodTypes)._zod;
  // What a transform refuses is seen from before it.
  if (def.type === 'pipe' && def.out._zod.def.type === 'transform' && outcomeOf(schema) === null)
    return takesOnlyIds(schema) ? [way.join('.')] : findUnmarked(def.in, [...way, 'in']);
  if (def.type === 'transform') return [];
  const inner = [
    ...Object.entries(def)
      .filter(([name]) => name !== 'checks')
      .flatMap(([name, value]) => schemasIn(value, name === 'shape' ? [] : [name])),
    ...schemasIn(outcomeOf(schema), ['outcome']),
  ];
  if (inner.length === 0) return takesOnlyIds(schema) ? [way.join('.')] : [];
  return inner.flatMap(({ schema: next, name }) => findUnmarked(next, [...way, ...name]));
}

interface NamedSchema {
  readonly schema: Schema;
  readonly name: readonly string[];
}

function schemasIn(value: unknown, name: readonly string[]): readonly NamedSchema[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('_zod' in value) return [{ schema: value as Schema, name }];
  return Object.entries(value).flatMap(([key, item]) => schemasIn(item, [...name, key]));
}

function takesOnlyIds(schema: Schema): boolean {
  const takes = (value: string): boolean => z.safeParse(schema, value).success;
  return takes('a-b-1') && !takes('A b.') && !takes('a--b');
}
