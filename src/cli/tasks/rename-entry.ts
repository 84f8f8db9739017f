import { count } from '../../diagnostics/count-findings.ts';
import type { Project } from '../../disk/access/project.ts';
import { UsageError } from '../../disk/access/usage-error.ts';
import { contentOf } from '../../disk/changes/plan.ts';
import type { Revision } from '../../editing/editable-site.ts';
import { planRename } from '../../editing/rename-entry.ts';
import type { IdChange } from '../../file/edits/rename-id.ts';
import { editProject } from './edit-project.ts';
import { sayFindings } from './say-findings.ts';

/**
 * Gives an entry another id, wherever it is named. Gives the exit code.
 * @throws UsageError, and nothing is written, where that cannot be
 */
export async function renameEntry(
  project: Project,
  change: IdChange,
  options: { readonly force: boolean },
): Promise<number> {
  const { noun, from, to } = change;
  const { revisions, references, leadsOn } = await editProject(
    project,
    (site) => planRename(site, change, (meant) => fingerprintRevisions(project.root, meant)),
    options,
  );
  const files = revisions.filter(({ bytes }) => bytes !== null).length;
  process.stdout.write(
    `Renamed ${noun} \`${from}\` to \`${to}\`: ${count(references, 'reference')} in ${count(files, 'file')}.${leadsOn ? ' Its old address leads to the new one.' : ''}\nNext: \`npx collate check\`, then commit.\n`,
  );
  await sayFindings(
    project,
    revisions.map(({ path }) => path),
  );
  return 0;
}

/**
 * A fingerprint bears the id of its source.
 * @throws UsageError where there is one of the id of now
 */
function fingerprintRevisions(root: string, { noun, from, to }: IdChange): readonly Revision[] {
  const path = `fingerprints/${from}.json`;
  const bytes = noun === 'source' ? contentOf(root, path) : null;
  if (bytes === null) return [];
  const target = `fingerprints/${to}.json`;
  if (contentOf(root, target) !== null)
    throw new UsageError(
      `Unexpected \`${target}\`, of a source that is not there; delete it first`,
    );
  return [
    { path, bytes: null },
    { path: target, bytes },
  ];
}
