import { manifestName, parseManifest } from '../../build/site-manifest.ts';
import { UsageError } from '../../disk/access/usage-error.ts';
import { idPattern, isNoun } from '../../model/ids.ts';
import type { PublishedEntry } from '../../site/check-published.ts';

/**
 * The entries that the manifest of a published site lists, but drafts.
 * @param name what the manifest is called in messages
 * @throws UsageError where the text is no whole manifest
 */
export function manifestEntries(text: string, name: string): readonly PublishedEntry[] {
  const manifest = parseManifest(text);
  if (manifest === null)
    throw new UsageError(
      `Unexpected content of ${JSON.stringify(name)}, expected the whole \`${manifestName}\` of a built site`,
    );
  if (manifest.inputs === '')
    throw new UsageError(
      `Cannot find any entries in ${JSON.stringify(name)}, which ${manifest.generator} made: give the site of a newer one, or a revision of Git`,
    );
  return manifest.entries.flatMap((entry): PublishedEntry[] => {
    const { noun, id, address, state, title, formerIds } = entry;
    const isWhole = isNoun(noun) && [id, ...formerIds].every((one) => idPattern.test(one));
    if (!isWhole || !/^\/[\w./-]*$/.test(address))
      throw new UsageError(
        `Unexpected entry ${JSON.stringify([noun, id, address])} in ${JSON.stringify(name)}, expected a noun, an id and an address`,
      );
    if (state === 'draft') return [];
    return [{ noun, id, address, state, title, formerIds, definedIn: null }];
  });
}
