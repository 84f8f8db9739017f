/**
 * True for what an editor or a system leaves in a folder beside the files that are meant: swap files, backups, locks,
 * folders of settings. The check, the build and the watching of `dev` ignore it. The path is one below the project, as
 * `content/actors/.x.md.swp`, with slashes of either kind; that of a folder may end in one.
 */
export function isLeftover(path: string): boolean {
  const names = path.split(/[\\/]/);
  const last = names.at(-1) ?? '';
  return names.slice(1).some(isForeignName) || (names.length > 1 && isLeftoverFile(last));
}

/** Folders that no editor of content makes, and any name that is hidden by a dot; `.md` alone lacks its name instead. */
function isForeignName(name: string): boolean {
  if (name.startsWith('.')) return !/^\.(?:md)?$/i.test(name);
  return foreignFolders.has(name.toLowerCase()) || /\.sb-[0-9a-f]{8}-\w{6}$/.test(name);
}

const foreignFolders: ReadonlySet<string> = new Set([
  // Synology, macOS archives, Windows, Linux
  '@eadir',
  '#recycle',
  '#snapshot',
  '__macosx',
  '$recycle.bin',
  'system volume information',
  'lost+found',
]);

const leftoverFiles: ReadonlySet<string> = new Set([
  'thumbs.db',
  'ehthumbs.db',
  'desktop.ini',
  'icon\r',
]);

function isLeftoverFile(name: string): boolean {
  return (
    leftoverFiles.has(name.toLowerCase()) ||
    // Backups; locks of Emacs and of office programs
    /.~$|^#.*#$|^~\$/s.test(name) ||
    /.\.(?:sw[a-px]|crswap|orig|rej|bak|tmp|save)$/is.test(name) ||
    /___jb_(?:tmp|old)___$/.test(name) ||
    isVimProbe(name)
  );
}

/** Vim tries whether it may write into a folder by a file `4913`, and where there is one by others at steps of 123. */
function isVimProbe(name: string): boolean {
  return /^\d{4,5}$/.test(name) && Number(name) >= 4913 && (Number(name) - 4913) % 123 === 0;
}
