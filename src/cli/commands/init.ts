import { Argument, Option } from 'commander';
import type { CollateCommand } from './collate-command.ts';

/** The settings of a site that are asked for, each with what its question shows. */
const askedSettings = [
  { name: 'title', help: 'the name of the site', example: 'The Harbour File' },
  {
    name: 'description',
    help: 'a sentence about it, for search engines',
    example: 'Briefs on the strike of the harbour pilots.',
  },
  { name: 'language', help: 'the language of the briefs', example: 'en' },
  { name: 'publisher', help: 'who publishes it', example: 'The Harbour File editors' },
  {
    name: 'contact',
    help: 'where corrections are sent: an e-mail address or an https address',
    example: 'editor@harbour.example',
  },
  {
    name: 'address',
    help: 'where it will be, an https address',
    example: 'https://harbour.example',
  },
] as const;

/** `collate init` */
export const init: CollateCommand = {
  name: 'init',
  summary: 'makes the folder of a new site, with an example story',
  notes:
    'What is there already is left as it is. What is not given as an option is asked for. Delete the example when you have seen it.',
  arguments: [new Argument('[dir]', 'the folder, made where there is none (that of --root)')],
  options: askedSettings.map(
    ({ name, help, example }) => new Option(`--${name} <text>`, `${help}, as “${example}”`),
  ),
  exitCodes: '0 made, 2 not made',
  run: async ({ project, options, args }) => {
    const { makeProject } = await import('../tasks/make-project.ts');
    return makeProject(args[0] ?? project.root, askedSettings, options);
  },
};
