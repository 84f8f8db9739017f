import { z } from 'zod';
import { idMarks } from '../src/file/schema/entry-id.ts';
import { entryFields } from '../src/file/schema/entry-status.ts';
import { schemas } from '../src/file/schema/schemas.ts';
import { siteSchema } from '../src/file/schema/site-schema.ts';
import { choicesOf, writtenForms } from '../src/file/schema/written-form.ts';
import { collections, type Noun } from '../src/model/ids.ts';

// `docs/fields.md`, made from the schemas.

type Schema = z.core.$ZodType;

/** A mapping of fields that a file holds, or that a field in one takes. */
export interface FieldTable {
  /** The folder of the files, or the title of the mapping. */
  readonly title: string;
  readonly level: 2 | 3;
  readonly fields: readonly TableField[];
}

export interface TableField {
  readonly name: string;
  readonly isRequired: boolean;
  /** What it takes, and what it means, in Markdown. Empty where nobody has said it. */
  readonly takes: string;
  readonly words: string;
}

const intro = `# The fields

Every field of every file, made from the schemas by \`npm run fields\`: to change it, change the words where the field is declared, in \`src/file/schema/\`. An editor shows the same words
([in your editor](in-your-editor.md)). What the fields are for, and how values are written and compared, is in [the content format](content-format.md).

Fields marked ● are required. *The id of …* is the file name, without \`.md\`, of another entry, or the id under which a brief defines it. A list has at most 200 items.
`;

/** The page, with a table for each noun, for \`site.yaml\`, and for each mapping in them. */
export function fieldsPage(): string {
  return [intro, ...fieldTables().map(printTable)].join('\n');
}

/** All tables, in the order of the page. What every entry has is in one of its own. */
export function fieldTables(): readonly FieldTable[] {
  const shared = fieldsOf(z.strictObject(entryFields('term')));
  const isOwn = ({ name, words }: TableField): boolean =>
    !shared.some((field) => field.name === name && field.words === words);
  const nouns = Object.keys(schemas) as Noun[];
  const tables = [
    ...tablesOf('`site.yaml`', siteSchema),
    ...nouns.flatMap((noun) => tablesOf(`\`${collections[noun]}/\``, schemas[noun])),
  ];
  return [
    { title: 'Every entry', level: 2, fields: shared },
    ...tables.map((table) =>
      table.level === 2 ? { ...table, fields: table.fields.filter(isOwn) } : table,
    ),
  ];
}

/** The table of the fields of some files, with those of the mappings in them. */
function tablesOf(title: string, schema: Schema): readonly FieldTable[] {
  return [
    { title, level: 2, fields: fieldsOf(schema) },
    ...mappingsIn(schema).map(
      (mapping) => ({ title: titleOf(mapping), level: 3, fields: fieldsOf(mapping) }) as const,
    ),
  ];
}

function printTable({ title, level, fields }: FieldTable): string {
  const rows = fields.map(
    ({ name, isRequired, takes, words }) =>
      `| \`${name}\` | ${isRequired ? '●' : ''} | ${takes} | ${words.replaceAll('|', '\\|')} |`,
  );
  return [
    `${'#'.repeat(level)} ${title}\n`,
    '| field | | takes | |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function fieldsOf(schema: Schema): readonly TableField[] {
  const def = defOf(schema);
  if (def.type !== 'object') throw new Error(`A \`${def.type}\` has no fields.`);
  const fields = Object.entries(def.shape).map(([name, field]) => ({
    name,
    isRequired: !z.safeParse(field, undefined).success,
    takes: takesOf(field),
    words: z.globalRegistry.get(field)?.description ?? '',
  }));
  return fields.sort((a, b) => Number(b.isRequired) - Number(a.isRequired));
}

/** The mappings that the fields of one take, each once, with those inside them. */
function mappingsIn(schema: Schema): readonly Schema[] {
  const def = defOf(schema);
  const inside = def.type === 'object' ? Object.values(def.shape) : [];
  return [...new Set(inside.flatMap(mappingsOf))];
}

function mappingsOf(schema: Schema): readonly Schema[] {
  const def = defOf(schema);
  if (def.type === 'object' && choicesOf(schema) === null) return [schema, ...mappingsIn(schema)];
  return innerSchemas(schema).flatMap(mappingsOf);
}

/** What a schema takes one of, or several of. */
function innerSchemas(schema: Schema): readonly Schema[] {
  if (idMarks.has(schema) || writtenForms.has(schema)) return [];
  const def = defOf(schema);
  const choices = choicesOf(schema);
  if (choices !== null) return choices;
  switch (def.type) {
    case 'optional':
      return [def.innerType];
    case 'array':
      return [def.element];
    case 'record':
      return [def.valueType];
    case 'union':
      return def.options;
    case 'pipe':
      return [def.in];
    default:
      return [];
  }
}

function takesOf(schema: Schema): string {
  const mark = idMarks.get(schema);
  const form = writtenForms.get(schema)?.takes;
  if (mark?.use === 'definition') return 'a new id';
  if (mark?.use === 'former') return 'a former id';
  if (mark?.use === 'successor') return 'an id of the same collection';
  if (mark !== undefined) {
    const id = `the id of ${withArticle(mark.noun)}`;
    return form === undefined ? id : `${form}, or ${id}`;
  }
  if (form !== undefined) return form;
  const def = defOf(schema);
  const inner = innerSchemas(schema).map(takesOf);
  if (def.type === 'object' && choicesOf(schema) === null) return linkTo(titleOf(schema));
  if (def.type === 'enum')
    return Object.values(def.entries)
      .map((value) => `\`${value}\``)
      .join(', ');
  if (def.type === 'array') return listTakes(def.element, inner.join());
  if (def.type === 'record')
    return `a mapping, with ${takesOf(def.keyType)} before ${inner.join()}`;
  if (inner.length === 0) throw new Error(`No one has said what a \`${def.type}\` takes.`);
  return [...new Set(inner)].join('; or ');
}

function listTakes(element: Schema, inner: string): string {
  const mark = idMarks.get(choicesOf(element)?.[0] ?? element);
  if (mark?.use === 'former') return 'a list of ids';
  return mark === undefined ? `a list of: ${inner}` : `a list of ids of ${collections[mark.noun]}`;
}

/** The title of a mapping; the one of a file has none. */
function titleOf(schema: Schema): string {
  const title = z.globalRegistry.get(schema)?.title;
  if (title === undefined) throw new Error('A mapping has no title.');
  return title;
}

function linkTo(title: string): string {
  const anchor = title
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .replaceAll(' ', '-');
  return `[${title.charAt(0).toLowerCase()}${title.slice(1)}](#${anchor})`;
}

function withArticle(noun: Noun): string {
  return `${/^[ae]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function defOf(schema: Schema): z.core.$ZodTypes['_zod']['def'] {
  return (schema as z.core.$ZodTypes)._zod.def;
}
