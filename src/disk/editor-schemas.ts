import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jsonSchemaOf } from '../file/json-schema/json-schema-of.ts';
import { collections, type Noun } from '../model/ids.ts';
import { knownEntries } from '../site/known-entries.ts';
import type { FileCard } from '../story/drafts/file-card.ts';
import { codeOf, readRegularFile } from './access/read-regular-file.ts';
import { findLinkOnWay, isWithin, realPath } from './access/real-path.ts';
import { UsageError } from './access/usage-error.ts';
import { writeWhole } from './access/write-whole.ts';

/** The folder in a project where the Astro extension of VS Code looks for the schemas of Markdown files; it knows no other. */
export const schemaFolder = '.astro/collections';

/** Its list of the files that a schema is for. */
export const fileList = 'collections.json';

/**
 * Writes the JSON Schemas of a project’s files for an editor, each whole or not at all, and the list of the files that each is for.
 * Those that are as they should be are not touched. Gives how many were written, and of how many.
 * @param folder where to write them, if not in the folder of the project where the extension looks
 * @throws UsageError where they cannot be written, or the folder is no place for them
 */
export function writeEditorSchemas(
  root: string,
  cards: readonly FileCard[],
  folder: string = join(root, schemaFolder),
): { readonly written: number; readonly all: number } {
  refuseFolder(root, folder);
  const known = knownEntries(cards);
  const nouns = Object.entries(collections) as [Noun, string][];
  const files = [
    [fileList, listFiles(root, cards)] as const,
    ['site.schema.json', jsonSchemaOf('site', known)] as const,
    ...nouns.map(([noun, name]) => [`${name}.schema.json`, jsonSchemaOf(noun, known)] as const),
  ];
  const written = files.filter(([name, content]) =>
    writeChanged(join(folder, name), `${JSON.stringify(content, null, 1)}\n`),
  );
  return { written: written.length, all: files.length };
}

/** Which schema is for which file, in the form that the Astro extension reads. */
function listFiles(root: string, cards: readonly FileCard[]) {
  const names = Object.values(collections);
  const entries = cards.flatMap(({ path }) => {
    const name = names.find((each) => path.startsWith(`content/${each}/`));
    // The extension looks for the address of a file decoded, and in lower case.
    const address = decodeURIComponent(pathToFileURL(join(root, path)).href).toLowerCase();
    return name === undefined ? [] : [[address, name]];
  });
  return {
    collections: names.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(entries),
  };
}

function refuseFolder(root: string, folder: string): void {
  const link = findLinkOnWay(folder, root);
  if (link !== null) throw new UsageError(`Unexpected link ${JSON.stringify(link)}; delete it`);
  const taken = ['content', 'fingerprints', 'public'].find((name) =>
    isWithin(realPath(folder), realPath(join(root, name))),
  );
  if (taken === undefined) return;
  const shown = JSON.stringify(relative(process.cwd(), folder) || '.');
  throw new UsageError(`Unexpected folder ${shown} inside \`${taken}/\`; choose another one`);
}

/** Writes a file that is not as it should be; says whether it did. */
function writeChanged(path: string, content: string): boolean {
  try {
    if (readIfThere(path) === content) return false;
    writeWhole(path, content);
    return true;
  } catch (error) {
    throw new UsageError(`Cannot write ${JSON.stringify(path)}: the system says ${codeOf(error)}`);
  }
}

function readIfThere(path: string): string | null {
  const read = readRegularFile(path, Number.MAX_SAFE_INTEGER);
  return 'bytes' in read ? new TextDecoder().decode(read.bytes) : null;
}
