import { join } from 'node:path';
import { lookOf } from '../disk/look-at.ts';
import { keyOf, type ResultCache } from '../disk/result-cache.ts';
import { digestFile, listSiteFiles } from './site-files.ts';
import { digestsIn, manifestName, readManifestText, type SiteManifest } from './site-manifest.ts';

// To see that a published site is as its manifest says, every byte of it would have to be read at every build. So it is kept what each file looked
// like when its bytes were last known, as Git keeps it in its index (https://git-scm.com/docs/racy-git): what looks the same is not read again.

/** The look of each file by its path in the folder. */
type Looks = Readonly<Record<string, string>>;

/** What is known of the files of published sites by their looks. */
export interface SiteLooks {
  /** What a folder holds that is not as its manifest says: other files, changed ones, links, empty folders. */
  readonly findForeign: (folder: string, manifest: SiteManifest) => readonly string[];
  /** Notes what the files of a folder look like, whose bytes are known to be those of its manifest. */
  readonly note: (folder: string, manifest: SiteManifest) => void;
}

/** Opens what is kept of the looks of published sites. */
export function openLooks(results: () => ResultCache): SiteLooks {
  const keyIn = (folder: string): string => keyOf('looks', readManifestText(folder));
  return {
    findForeign: (folder, manifest) => {
      const looks = results().get<Looks>(keyIn(folder)) ?? {};
      const digests = digestsIn(manifest);
      return listSiteFiles(folder).filter((path) => {
        if (path === manifestName) return false;
        const digest = digests.get(path);
        if (digest === undefined) return true;
        if (path.endsWith('/')) return false;
        const file = join(folder, path);
        const known = Object.hasOwn(looks, path) ? looks[path] : undefined;
        if (known !== undefined && lookOf(file)?.text === known) return false;
        return digest !== digestFile(file);
      });
    },
    note: (folder, manifest) => {
      // What was changed just now may be changed once more without its times telling.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
      const looks = [...digestsIn(manifest).keys()].flatMap((path) => {
        const seen = path.endsWith('/') ? null : lookOf(join(folder, path));
        return seen?.isSettled === true ? [[path, seen.text]] : [];
      });
      results().set(keyIn(folder), Object.fromEntries(looks));
    },
  };
}
