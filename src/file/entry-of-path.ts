import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileStart } from '../diagnostics/span.ts';
import { didYouMean, suggest } from '../diagnostics/suggest.ts';
import { collections, idPattern, isReservedName, type Noun } from '../model/ids.ts';

/** An entry by what it is and what it is called. */
export interface EntryName {
  readonly noun: Noun;
  readonly id: string;
}

export type EntryOfPath = EntryName | { readonly noun: 'site' } | Misplaced;

/** A file that is no entry by its path, with the one that it is likely meant to be. */
export interface Misplaced {
  readonly noun: null;
  readonly meant: EntryName | null;
  readonly diagnostic: Diagnostic;
}

const nouns = new Map(
  Object.entries(collections).map(([noun, folder]) => [folder as string, noun as Noun]),
);

/** What a file in `content/` is by its path: its folder names the collection, its name the id. */
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
  const meant = likely === undefined ? null : { noun: likely, id: likelyId(path) };
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
      isMarkdown(name)
        ? `Rename it to \`${likelyId(path)}.md\`, or delete it if that is there.`
        : 'Only entries belong in `content/`; move the file elsewhere.',
    );
  }
  const reserved = rest.find(isReservedName);
  if (reserved !== undefined) {
    return refuse(
      'file-name',
      path,
      meant,
      `Unexpected name \`${reserved}\`, which Windows keeps for a device`,
      'Give it another name, with which the repository can be used on Windows too.',
    );
  }
  const id = name.slice(0, -'.md'.length);
  if (!idPattern.test(id) || !name.endsWith('.md') || id.length > 100) {
    return refuse(
      'file-name',
      path,
      meant,
      `Unexpected file name \`${name}\`, expected lower-case ASCII letters, digits and single hyphens, then \`.md\``,
      isConflictCopy(name)
        ? 'A file synchroniser made this copy where two people changed the file: take over what its original lacks, then delete it.'
        : `Rename it, for example to \`${properName(id)}.md\` if there is none of that name.`,
    );
  }
  return { noun, id };
}

/** The id that a file's name comes to. */
export function likelyId(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  return properName(name.replace(/(?:\.(?:md|markdown|mdown|mkdn?|mdx|txt))+$|\.[^.]*$/i, ''));
}

function isMarkdown(name: string): boolean {
  return /\.(?:markdown|mdown|mkdn?|mdx|md\.txt)$/i.test(name);
}

/** What Dropbox, Nextcloud, Syncthing and others call the copy of a file that was changed in two places at once. */
function isConflictCopy(name: string): boolean {
  return /\(.*(?:conflict|Konflikt|conflit).*\)|\.sync-conflict-\d/i.test(name);
}

function properName(id: string): string {
  const name = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100);
  if (isReservedName(name)) return `${name}-entry`;
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
