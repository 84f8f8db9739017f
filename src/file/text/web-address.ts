/** Whether a text is the address of a page on the web, as a browser shows it. */
export function isWebAddress(written: string): boolean {
  const authority = /^https?:\/\/([^/?#\\]+)(?:[/?#]\S*)?$/.exec(written)?.[1];
  if (authority === undefined || hidden.test(written) || !URL.canParse(written)) return false;
  if (/^\[[\da-f:.]+\](?::\d+)?$/i.test(authority)) return true;
  return isHostName(authority.replace(/:\d+$/, ''));
}

/** Whether a text is an e-mail address. */
export function isMailAddress(written: string): boolean {
  const [, user = '', host = ''] = /^([^@]+)@([^@]+)$/.exec(written) ?? [];
  return (
    /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(user) &&
    user.normalize('NFKC') === user.normalize('NFC') &&
    !hidden.test(written) &&
    isHostName(host)
  );
}

/**
 * Whether a text is a public host: two labels or more, in any script. Full-width letters and dots, which browsers take for
 * plain ones, would make an address that looks like another.
 */
function isHostName(written: string): boolean {
  if (written.normalize('NFKC') !== written.normalize('NFC')) return false;
  const labels = written.replace(/\.$/, '').split('.');
  const isNumeric = labels.every((label) => /^\d{1,3}$/.test(label));
  return (
    URL.canParse(`https://${written}/`) &&
    labels.length >= 2 &&
    labels.every((label) => hostLabel.test(label)) &&
    (isNumeric ? labels.length === 4 : !/^\d+$/.test(labels.at(-1) ?? ''))
  );
}

const hostLabel =
  /^[\p{L}\p{N}](?:(?:[\p{L}\p{M}\p{N}_·・-]|\p{Join_Control}){0,61}[\p{L}\p{M}\p{N}])?$/u;

/** Invisible characters; Persian and Indic addresses have joiners. */
const hidden = /[\p{Default_Ignorable_Code_Point}--\p{Join_Control}]/v;
