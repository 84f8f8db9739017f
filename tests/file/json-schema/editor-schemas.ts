import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { entryOfPath } from '../../../src/file/entry-of-path.ts';
import type { KnownEntries } from '../../../src/file/json-schema/known-entry.ts';
import type { ContentFile } from '../../../src/file/text/content-file.ts';
import { validateFile } from '../../../src/file/validate-file.ts';
import type { Noun } from '../../../src/model/ids.ts';
import { knownEntries } from '../../../src/site/known-entries.ts';
import { cardOf } from '../../../src/story/drafts/file-card.ts';
import { filesOf, fixtures, readTree } from '../../content-tree.ts';

/** A content file as an editor sees it. */
export interface EditedFile extends ContentFile {
  readonly noun: Noun | 'site';
  /** Its front matter, without the lines of hyphens. */
  readonly yaml: string;
}

/** The entries and `site.yaml` of a tree. */
export function editedFiles(files: readonly ContentFile[]): readonly EditedFile[] {
  return files.flatMap((file) => {
    const { noun } = entryOfPath(file.path);
    if (noun === null) return [];
    const text = new TextDecoder().decode(file.bytes).replaceAll(/\r\n?/g, '\n');
    const [, frontMatter = null] = /^---\n(.*?)^---$/ms.exec(text) ?? [];
    const yaml = noun === 'site' ? text : frontMatter;
    return yaml === null ? [] : [{ ...file, noun, yaml }];
  });
}

/** Front matter as an editor reads it; undefined where it is no YAML. */
export function readYaml(yaml: string): unknown {
  try {
    return parse(yaml, { version: '1.2', schema: 'core' });
  } catch {
    return undefined;
  }
}

/** The entries of a tree, as its schemas offer them. */
export function knownIn(files: readonly ContentFile[]): KnownEntries {
  return knownEntries(files.map((file) => cardOf(validateFile(file))));
}

/** The files of each fixture. */
export function fixtureTrees(): readonly {
  readonly name: string;
  readonly files: readonly ContentFile[];
}[] {
  return readdirSync(fixtures)
    .map((name) => ({ name, files: filesOf(readTree(join(fixtures, name))) }))
    .filter(({ files }) => files.length > 0);
}
