import { spaceless } from './fold-cluster.ts';

/** A stretch of a text, by offsets. */
export interface AddressRange {
  readonly start: number;
  readonly end: number;
}

/** Finds web and e-mail addresses, domains and paths in a text: a name inside of one mentions no actor. */
export function findAddresses(text: string): readonly AddressRange[] {
  if (!/[@\\/]|\.[a-z]/.test(text)) return [];
  return Array.from(text.matchAll(tokens)).flatMap(({ 0: token, index }): AddressRange[] =>
    isAddress(token) ? [{ start: index, end: index + token.length }] : [],
  );
}

/** What may be an address: a run of letters, digits and the marks that addresses have. */
const tokens = new RegExp(
  `(?:(?!${spaceless.source})[\\p{L}\\p{M}\\p{N}._~:/?#@!$&*+;=%\\\\-])+`,
  'gu',
);

function isAddress(token: string): boolean {
  return (
    /^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(token) ||
    /^www\./i.test(token) ||
    /[\p{L}\p{N}]@[\p{L}\p{N}]/u.test(token) ||
    isPath(token) ||
    isDomain(token)
  );
}

/** `C:\news\x`, `/news/x`, `./x.md`, `news/x.md`; `North/South` is none. */
function isPath(token: string): boolean {
  if (token.includes('\\')) return true;
  const last = token.lastIndexOf('/');
  if (last === -1) return false;
  const first = token.indexOf('/');
  const isRooted = /^(?:~|\.{1,2})?\//.test(token) && last > first;
  return (
    isRooted ||
    /^\.?[^./]{1,80}\.(?=[0-9]*[a-z])[a-z0-9]{1,5}[.,:;!?]*$/.test(token.slice(last + 1))
  );
}

/** `north.example`, `mail.north.example/x`, `north.example:80`. */
function isDomain(token: string): boolean {
  const host = token.slice(0, 255).split(/[/?#:]/, 1)[0] ?? '';
  const labels = host.replace(/[.!;]$/, '').split('.');
  return (
    labels.length > 1 &&
    labels.every((label) =>
      /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label),
    ) &&
    /^[a-z]{2,24}$/.test(labels.at(-1) ?? '')
  );
}
