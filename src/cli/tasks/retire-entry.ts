import { count } from '../../diagnostics/count-findings.ts';
import { visibleLine } from '../../diagnostics/visible.ts';
import type { Project } from '../../disk/access/project.ts';
import { planRetire, type Retirement } from '../../editing/retire-entry.ts';
import { editProject } from './edit-project.ts';
import { sayFindings } from './say-findings.ts';

/**
 * Retires an entry, with what cannot stay without it. Gives the exit code.
 * @throws UsageError, and nothing is written, where that cannot be
 */
export async function retireEntry(
  project: Project,
  retirement: Retirement,
  options: { readonly force: boolean },
): Promise<number> {
  const { revisions, retired, taken, links } = await editProject(
    project,
    (site) => planRetire(site, retirement),
    options,
  );
  const [named = '', ...others] = retired;
  const lines = [
    `Retired \`${named}\`${others.length === 0 ? '' : `, and with it \`${others.join('`, `')}\``}. Its page says why.`,
    ...(taken.length === 0
      ? []
      : [`Nothing else carried \`${taken.join('`, `')}\`: their pages say the same.`]),
    ...(links.length === 0
      ? []
      : [
          `${count(links.length, 'link')} in texts can cite it no more: ${links.join(', ')}. Change these sentences.`,
        ]),
    'Next: `npx collate check`, then commit.',
  ];
  process.stdout.write(`${lines.map(visibleLine).join('\n')}\n`);
  await sayFindings(
    project,
    revisions.map(({ path }) => path),
  );
  return 0;
}
