import { count } from '../../diagnostics/count-findings.ts';
import { visibleLine } from '../../diagnostics/visible.ts';
import type { Project } from '../../disk/access/project.ts';
import { planRetire, type Retirement } from '../../editing/retire-entry.ts';
import { editProject } from './edit-project.ts';

/**
 * Retires an entry, with what cannot stay without it. Gives the exit code.
 * @throws UsageError, and nothing is written, where that cannot be
 */
export async function retireEntry(
  project: Project,
  retirement: Retirement,
  options: { readonly force: boolean },
): Promise<number> {
  const { retired, links } = await editProject(
    project,
    (site) => planRetire(site, retirement),
    options,
  );
  const [named = '', ...others] = retired;
  const lines = [
    `Retired \`${named}\`${others.length === 0 ? '' : `, and with it \`${others.join('`, `')}\``}. Its page says why.`,
    ...(links.length === 0
      ? []
      : [
          `${count(links.length, 'link')} in texts can cite it no more: ${links.join(', ')}. Change these sentences.`,
        ]),
    'Next: `npx collate check`, then commit.',
  ];
  process.stdout.write(`${lines.map(visibleLine).join('\n')}\n`);
  return 0;
}
