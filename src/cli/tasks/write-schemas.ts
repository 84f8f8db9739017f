import { join, relative, resolve } from 'node:path';
import { visible } from '../../diagnostics/visible.ts';
import type { Project } from '../../disk/access/project.ts';
import { schemaFolder, writeEditorSchemas } from '../../disk/editor-schemas.ts';
import { openEditable } from '../../disk/open-editable.ts';
import { showProgress } from './show-progress.ts';

/**
 * Writes the schemas by which an editor completes the files of a project. Gives the exit code.
 * @param folder where to write them; null for where the editor looks
 * @throws UsageError where they cannot be written
 */
export async function writeSchemas(project: Project, folder: string | null): Promise<number> {
  const progress = showProgress('Reading');
  const { cards } = await openEditable(project, progress.update);
  progress.end();
  const place = folder === null ? join(project.root, schemaFolder) : resolve(folder);
  const { written, all } = writeEditorSchemas(project.root, cards, place);
  const shown = visible(relative(process.cwd(), place) || '.');
  process.stdout.write(
    written === 0
      ? `The schemas in ${shown} are as they should be.\n`
      : `Wrote ${written} of ${all} files in ${shown}.\n`,
  );
  return 0;
}
