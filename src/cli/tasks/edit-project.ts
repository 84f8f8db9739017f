import type { Project } from '../../disk/access/project.ts';
import { UsageError } from '../../disk/access/usage-error.ts';
import { contentOf } from '../../disk/changes/plan.ts';
import { whileWriting } from '../../disk/changes/write-changes.ts';
import { openEditable } from '../../disk/open-editable.ts';
import type { EditableSite, Plan } from '../../editing/editable-site.ts';
import { UneditableError } from '../../file/edits/change-file.ts';
import { showProgress } from './show-progress.ts';

/**
 * Changes the files of a project as a plan says, all of them or none, while no other command writes.
 * @throws UsageError, and nothing is written, where the plan refuses, or files have changes that are not committed
 */
export async function editProject<T>(
  project: Project,
  makePlan: (site: EditableSite) => Plan<T> | Promise<Plan<T>>,
  { force }: { readonly force: boolean },
): Promise<Extract<Plan<T>, { readonly refused: null }>> {
  return whileWriting(project, async ({ write }) => {
    const progress = showProgress('Reading');
    const site = await openEditable(project, progress.update);
    progress.end();
    const plan = await planFor(site, makePlan);
    if (plan.refused !== null) throw new UsageError(plan.refused);
    const { revisions } = plan as Extract<Plan<T>, { readonly refused: null }>;
    const changes = revisions.map(({ path, bytes }) => ({
      path,
      // As it was read, so that what somebody saves in the meantime is not overwritten.
      before: isContent(path)
        ? (site.files.get(path)?.bytes ?? null)
        : contentOf(project.root, path),
      after: bytes,
    }));
    write(changes, { force });
    return plan as Extract<Plan<T>, { readonly refused: null }>;
  });
}

function isContent(path: string): boolean {
  return path.startsWith('content/');
}

async function planFor<T>(
  site: EditableSite,
  makePlan: (site: EditableSite) => Plan<T> | Promise<Plan<T>>,
): Promise<Plan<T>> {
  try {
    return await makePlan(site);
  } catch (error) {
    if (!(error instanceof UneditableError)) throw error;
    return { refused: error.message };
  }
}
