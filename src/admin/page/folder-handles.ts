import type { EditableFile } from '../page-data.ts';
import type { OpenedFiles } from './opened-files.ts';

/** Writes a file; throws with the reason where it is not written. */
export type WriteFile = (path: string, text: string, before: string | null) => Promise<void>;

interface KnownFile {
  readonly path: string;
  /** As it is on disk, as far as this page knows; null for a file that is new. */
  text: string | null;
  /** The texts that it has had since the page was loaded, of which a form that is still open may be. */
  readonly earlier: Set<string>;
}

/**
 * The folder of a project in the shape of the browsers’ File System API, which not every browser has for folders on disk. Every
 * entry is in the folder of its noun here, wherever below it its file is, so that its path is its id. Nothing can be deleted
 * or moved.
 */
export function projectFolder(
  files: readonly EditableFile[],
  opened: OpenedFiles,
  write: WriteFile,
): object {
  const known = new Map<string, KnownFile>();
  for (const { path, text } of files)
    known.set(shownPath(path), { path, text, earlier: new Set([text]) });
  return folderHandle('', known, (file, written) => save(file, written, opened, write));
}

type Save = (file: KnownFile, written: string) => Promise<void>;

async function save(
  file: KnownFile,
  written: string,
  opened: OpenedFiles,
  write: WriteFile,
): Promise<void> {
  const { text, madeOf } = opened.written(written);
  const isKnown = file.text !== null && file.earlier.has(madeOf);
  await write(file.path, text, isKnown || file.text === null ? file.text : madeOf);
  file.text = text;
  file.earlier.add(text);
}

/** `content/briefs/summer/x.md` as `content/briefs/x.md`. */
function shownPath(path: string): string {
  const [top = '', folder = '', ...rest] = path.split('/');
  return [top, folder, ...rest.slice(-1)].join('/');
}

function folderHandle(path: string, known: Map<string, KnownFile>, saveFile: Save): object {
  const below = (name: string): string => (path === '' ? name : `${path}/${name}`);
  const names = (): readonly string[] => [
    ...new Set(
      [...known.keys()]
        .filter((file) => path === '' || file.startsWith(`${path}/`))
        .map((file) => file.slice(path === '' ? 0 : path.length + 1).split('/')[0] ?? ''),
    ),
  ];
  const handleOf = (name: string): object => {
    const file = known.get(below(name));
    return file === undefined
      ? folderHandle(below(name), known, saveFile)
      : fileHandle(name, file, saveFile);
  };
  return {
    kind: 'directory',
    name: path.split('/').at(-1) ?? '',
    async *entries() {
      for (const name of names()) yield [name, handleOf(name)];
    },
    getDirectoryHandle: async (name: string) => {
      const file = known.get(below(name));
      if (file !== undefined) throw new DOMException(name, 'TypeMismatchError');
      return folderHandle(below(name), known, saveFile);
    },
    getFileHandle: async (name: string, { create = false } = {}) => {
      const there = known.get(below(name));
      if (there !== undefined) return fileHandle(name, there, saveFile);
      if (!create) throw new DOMException(name, 'NotFoundError');
      const file = { path: below(name), text: null, earlier: new Set(['']) };
      // It is known once it is written.
      return fileHandle(name, file, async (made, text) => {
        await saveFile(made, text);
        known.set(below(name), made);
      });
    },
    removeEntry: async (name: string) => {
      throw new DOMException(`${name} is not deleted: an id never vanishes.`, 'NotAllowedError');
    },
  };
}

function fileHandle(name: string, file: KnownFile, saveFile: Save): object {
  return {
    kind: 'file',
    name,
    getFile: async () => new File([file.text ?? ''], name),
    createWritable: async () => ({
      write: (text: unknown) => saveFile(file, String(text)),
      close: async () => undefined,
    }),
  };
}
