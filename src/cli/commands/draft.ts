import { Argument, Option } from 'commander';
import type { CollateCommand } from './collate-command.ts';
import { forceOption } from './force-option.ts';

/** `collate draft` */
export const draft: CollateCommand = {
  name: 'draft',
  summary: 'drafts a brief from an article, with its source, fingerprint and stubs',
  notes:
    'The article is plain text or a saved page, and stays outside of the project. All that is written is a draft, and all that is proposed is marked `# proposed` for you to confirm. No sentence of the article goes into the text of the brief.',
  arguments: [new Argument('<article>', 'the article, in a file outside the project')],
  options: [
    new Option('--story <id>', 'the story that it belongs to').makeOptionMandatory(),
    new Option('--label <text>', 'the name by which the site speaks of the source (its headline)'),
    new Option(
      '--source <id>',
      'the id of the source, which may be there already (made of the label)',
    ),
    new Option('--published <date>', 'when it was published, if the article does not say'),
    new Option('--brief <id>', 'the id of the brief (made of that of the source)'),
    forceOption(),
  ],
  exitCodes: '0 drafted, 2 not drafted',
  run: async ({ project, options, args }) => {
    const [article = ''] = args;
    const { story, label, source, published, brief, force } = options;
    const text = (value: unknown): string | null => (value === undefined ? null : String(value));
    const { draftFromArticle } = await import('../tasks/draft-brief.ts');
    return draftFromArticle(project, article, {
      ...{ story: String(story), label: text(label), source: text(source) },
      ...{ published: text(published), brief: text(brief), force: force === true },
    });
  },
};
