import { Argument, Option } from 'commander';
import { type NewKind, newFields } from '../../editing/new-fields.ts';
import type { CollateCommand } from './collate-command.ts';
import { forceOption } from './force-option.ts';
import { readChoice } from './read-choice.ts';

const kinds = Object.keys(newFields) as NewKind[];

/** Every field of any kind, with the kinds that have it. */
const fieldNames = [
  ...new Set(Object.values(newFields).flatMap((fields) => fields.map(({ name }) => name))),
];

/** `collate new` */
export const newCommand: CollateCommand = {
  name: 'new',
  summary: 'writes a new entry, and asks for what it needs',
  notes:
    'Where there is no terminal, questions and answers are lines. A list is written with commas. An entry is named by its id or by its whole name.',
  arguments: [new Argument('<noun>', kinds.join(', '))],
  options: [
    new Option('--id <id>', 'the id that it is to have (made of its name)'),
    ...fieldNames.map((name) => new Option(`--${name} <text>`, helpOf(name))),
    forceOption(),
  ],
  exitCodes: '0 written, 2 not written',
  run: async ({ project, options, args }) => {
    const kind = readChoice('noun', args[0] ?? '', kinds);
    const { id, force } = options;
    const given = fieldNames.flatMap((name) =>
      options[name] === undefined ? [] : [[name, String(options[name])] as const],
    );
    const { newEntry } = await import('../tasks/new-entry.ts');
    return newEntry(project, {
      ...{ kind, id: id === undefined ? null : String(id), force: force === true },
      given: Object.fromEntries(given),
    });
  },
};

/** What a field is, with the kinds whose it is. */
function helpOf(name: string): string {
  const having = kinds.filter((kind) => newFields[kind].some((field) => field.name === name));
  const helps = having.map(
    (kind) => newFields[kind].find((field) => field.name === name)?.help ?? '',
  );
  return `${[...new Set(helps)].join('; ')} (${having.length === kinds.length ? 'all' : having.join(', ')})`;
}
