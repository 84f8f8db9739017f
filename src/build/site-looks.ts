import { join } from 'node:path';
import { lazily } from '../collections/lazily.ts';
import { lookOf } from '../disk/access/look-at.ts';
import { realPath } from '../disk/access/real-path.ts';
import { keyOf, type ResultCache } from '../disk/cache/result-cache.ts';
import { digestFile, digestOf, listSiteFiles } from './site-files.ts';
import { digestsIn, manifestName, readManifestText, type SiteManifest } from './site-manifest.ts';

// To see that a published site is as its manifest says, every byte of it would have to be read at every build. So it is kept what each file looked
// like when its bytes were last known, as Git keeps it in its index (https://git-scm.com/docs/racy-git): what looks the same is not read again.

/** What is kept of a published site, in the folder where it is. */
interface KeptLooks {
  /** Digest of its manifest. */
  readonly manifest: string;
  /** The look of each file by its path in the folder. */
  readonly looks: Readonly<Record<string, string>>;
}

/** What is known of published sites by the looks of their files. */
export interface SiteLooks {
  /** What in a folder is not as its manifest says. */
  readonly compare: (folder: string, manifest: SiteManifest) => SiteDifferences;
  /** Notes what the files of a folder look like, whose bytes are known to be those of its manifest. */
  readonly note: (folder: string, manifest: SiteManifest) => void;
  /** Notes that a folder was moved, whose files look as they did where it was. */
  readonly carry: (from: string, to: string) => void;
  /** Whether the manifest of a folder was noted there as it is: any other may be somebody’s invention. */
  readonly isNoted: (folder: string) => boolean;
}

export interface SiteDifferences {
  /** Other files, changed ones, links, empty folders. */
  readonly foreign: readonly string[];
  readonly missing: readonly string[];
}

/** Opens what is kept of the looks of published sites, in results of their own. */
export function openLooks(openResults: () => ResultCache): SiteLooks {
  const results = lazily(openResults);
  const keyOfFolder = (folder: string): string => keyOf('looks', realPath(folder));
  const known = (folder: string): KeptLooks | null => {
    const kept = results.read().get<KeptLooks>(keyOfFolder(folder));
    return kept?.manifest === digestOf(readManifestText(folder)) ? kept : null;
  };
  return {
    compare: (folder, manifest) => {
      const looks: KeptLooks['looks'] = known(folder)?.looks ?? {};
      const digests = digestsIn(manifest);
      const present = listSiteFiles(folder);
      const isSame = (path: string, digest: string): boolean => {
        if (path.endsWith('/')) return true;
        const file = join(folder, path);
        const look = Object.hasOwn(looks, path) ? looks[path] : undefined;
        return (look !== undefined && lookOf(file)?.text === look) || digest === digestFile(file);
      };
      const isThere = new Set(present);
      return {
        foreign: present.filter((path) => {
          const digest = digests.get(path);
          return path !== manifestName && (digest === undefined || !isSame(path, digest));
        }),
        missing: [...digests.keys()].filter((path) => !isThere.has(path)),
      };
    },
    note: (folder, manifest) => {
      // What was changed just now may be changed once more without its times telling.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
      const looks = [...digestsIn(manifest).keys()].flatMap((path) => {
        const seen = path.endsWith('/') ? null : lookOf(join(folder, path));
        return seen?.isSettled === true ? [[path, seen.text]] : [];
      });
      const kept = {
        manifest: digestOf(readManifestText(folder)),
        looks: Object.fromEntries(looks),
      };
      results.read().set(keyOfFolder(folder), kept satisfies KeptLooks);
    },
    carry: (from, to) => {
      const kept = results.read().get<KeptLooks>(keyOfFolder(from));
      if (kept !== null) results.read().set(keyOfFolder(to), kept);
    },
    isNoted: (folder) => known(folder) !== null,
  };
}
