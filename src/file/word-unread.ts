import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileStart } from '../diagnostics/span.ts';

/** Why something in the tree was not read: what it is, or what the system said. */
export type WhyUnread =
  | { readonly kind: 'link' | 'special-file' | 'folder' | 'file' | 'name-not-utf8' }
  | { readonly kind: 'failed'; readonly code: string };

/** The finding about something in the tree that was not read. */
export function wordUnread(path: string, why: WhyUnread): Diagnostic & { readonly note: string } {
  const name = path.split('/').at(-1) ?? '';
  const at = fileStart;
  switch (why.kind) {
    case 'link':
      return {
        rule: 'file-kind',
        path,
        at,
        message: `Unexpected link \`${name}\`, expected a file or a folder`,
        note: 'Links are never followed: put a copy of what it leads to in its place.',
      };
    case 'special-file':
      return {
        rule: 'file-kind',
        path,
        at,
        message: `Unexpected special file \`${name}\`, expected a regular file`,
        note: 'Delete it.',
      };
    case 'folder':
      return {
        rule: 'file-kind',
        path,
        at,
        message: `Unexpected folder \`${name}\`, expected a file`,
        note: 'Give the folder another name, or move what it holds.',
      };
    case 'file':
      return {
        rule: 'file-kind',
        path,
        at,
        message: `Unexpected file \`${name}\`, expected a folder`,
        note: 'Rename the file, or move it elsewhere.',
      };
    case 'name-not-utf8':
      return {
        rule: 'file-name',
        path,
        at,
        message: `Unexpected name \`${name}\` that is not UTF-8, expected lower-case ASCII letters, digits and single hyphens`,
        note: 'Rename it; the bytes that cannot be shown appear as `\ufffd`.',
      };
    case 'failed':
      return {
        rule: 'unreadable-file',
        path,
        at,
        message: `Cannot read \`${name}\`: ${reasonOf(why.code)}`,
        note: wayOut(why.code),
      };
  }
}

function reasonOf(code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'it is no longer there';
    case 'ENAMETOOLONG':
      return 'its path is too long';
    default:
      return `the system says ${code}`;
  }
}

function wayOut(code: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'Give the account that runs this the right to read it, as by `chmod u+rX`.';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'It vanished while this ran: run it again.';
    case 'ENAMETOOLONG':
      return 'Use shorter names, or fewer folders in one another.';
    default:
      return 'Restore it from an earlier copy, or delete it.';
  }
}
