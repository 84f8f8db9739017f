import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileStart } from '../diagnostics/span.ts';
import { didYouMean, suggest } from '../diagnostics/suggest.ts';
import { collections, idPattern, type Noun } from '../model/ids.ts';

/** An entry by what it is and what it is called. */
export interface EntryName {
  readonly noun: Noun;
  readonly id: string;
}

export type EntryOfPath =
  | EntryName
  | { readonly noun: 'site' }
  /** A misplaced file, with the entry that it is likely meant to be. */
  | { readonly noun: null; readonly meant: EntryName | null; readonly diagnostic: Diagnostic };

const nouns = new Map(
  Object.entries(collections).map(([noun, folder]) => [folder as string, noun as Noun]),
);

/** Tells from its path what a file in `content/` is: its folder names the collection, its name the id. */
export function entryOfPath(path: string): EntryOfPath {
  const [, folder = '', ...rest] = path.split('/');
  if (rest.length === 0) {
    if (folder === 'site.yaml') return { noun: 'site' };
    return refuse(
      'file-kind',
      path,
      null,
      `Unexpected file \`${folder}\`, expected \`site.yaml\` or a folder`,
      folder === 'site.yml'
        ? 'Call it `site.yaml`.'
        : 'Put an entry into the folder of its collection.',
    );
  }
  const name = rest.at(-1) ?? '';
  const likely = nouns.get(suggest(folder, nouns.keys()) ?? '');
  const meant =
    likely === undefined ? null : { noun: likely, id: properName(name.replace(/\.[^.]*$/, '')) };
  const noun = nouns.get(folder);
  if (noun === undefined) {
    return refuse(
      'file-kind',
      path,
      meant,
      `Unknown folder \`${folder}\`${didYouMean(folder, nouns.keys())}`,
      `The collections are \`${[...nouns.keys()].join('`, `')}\`.`,
    );
  }
  if (!name.toLowerCase().endsWith('.md')) {
    return refuse(
      'file-kind',
      path,
      meant,
      `Unexpected file \`${name}\`, expected Markdown with a name that ends in \`.md\``,
      'Only entries stand in `content/`; move the file elsewhere.',
    );
  }
  const id = name.slice(0, -'.md'.length);
  if (!idPattern.test(id) || !name.endsWith('.md') || id.length > 100) {
    return refuse(
      'file-name',
      path,
      meant,
      `Unexpected file name \`${name}\`, expected lower-case ASCII letters, digits and single hyphens, then \`.md\``,
      `Rename it, for example to \`${properName(id)}.md\`.`,
    );
  }
  return { noun, id };
}

function properName(id: string): string {
  const name = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100);
  return name === '' ? 'name' : name;
}

function refuse(
  rule: 'file-kind' | 'file-name',
  path: string,
  meant: EntryName | null,
  message: string,
  note: string,
): EntryOfPath {
  return { noun: null, meant, diagnostic: { rule, path, at: fileStart, message, note } };
}
