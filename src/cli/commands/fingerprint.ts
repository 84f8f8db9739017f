import { Argument, Option } from 'commander';
import type { CollateCommand } from './collate-command.ts';

/** `collate fingerprint` */
export const fingerprint: CollateCommand = {
  name: 'fingerprint',
  summary: 'makes the fingerprint of a source, against which its briefs are checked',
  notes: `The text itself is not kept. It takes half a minute for a page of text. Run it again when its briefs change: it notes what is checked, which saves others the time. A fingerprint of another text stays as it is without --replace, and the quotations are named that would no longer be found.`,
  arguments: [new Argument('<article>', 'the text of the source, in a file outside the project')],
  options: [
    new Option(
      '--source <id>',
      'the source that the text is of, as in content/sources/ID.md',
    ).makeOptionMandatory(),
    new Option('--replace', 'replace a fingerprint that was made of another text'),
  ],
  exitCodes: '0 written, 2 not written',
  run: async ({ project, options, args }) => {
    const [article = ''] = args;
    const { source, replace = false } = options;
    const { fingerprintArticle } = await import('../tasks/fingerprint-article.ts');
    return fingerprintArticle(project, article, {
      source: String(source),
      replace: replace === true,
    });
  },
};
