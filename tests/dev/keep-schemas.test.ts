import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { schemaKeeper } from '../../src/dev/keep-schemas.ts';
import { noCache } from '../../src/disk/cache/result-cache.ts';
import { readSite } from '../../src/disk/read-site.ts';
import type { FileCard } from '../../src/story/drafts/file-card.ts';
import { fixtures } from '../content-tree.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'collate-keep-'));
  cpSync(join(fixtures, 'base/content'), join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

async function readCards(): Promise<readonly FileCard[]> {
  const { cards } = await readSite({ root, results: noCache, drafts: true });
  return cards;
}

const schema = (): string => join(root, '.astro/collections/briefs.schema.json');
const untilSchema = (isWanted: (text: string) => boolean): Promise<unknown> =>
  expect
    .poll(() => existsSync(schema()) && isWanted(readFileSync(schema(), 'utf8')), {
      timeout: 60_000,
    })
    .toBe(true);

describe('the schemas of an editor are kept up to date', () => {
  test('with new entries, and with those of a file that has errors for now', async () => {
    mkdirSync(join(root, '.vscode'));
    const keep = schemaKeeper(root);
    keep(await readCards());
    await untilSchema((text) => !text.includes('harbour-master'));
    const actor = join(root, 'content/actors/harbour-master.md');
    writeFileSync(actor, '---\nkind: person\nname: The Master\n---\n');
    keep(await readCards());
    await untilSchema((text) => text.includes('"The Master"'));
    writeFileSync(actor, '---\nkind: person\nname: [\n---\n');
    writeFileSync(join(root, 'content/terms/pilot-boat.md'), '---\nname: The pilot boat\n---\n');
    keep(await readCards());
    await untilSchema((text) => text.includes('"The pilot boat"') && text.includes('"The Master"'));
  });

  test('only where somebody uses them', async () => {
    const cards = await readCards();
    schemaKeeper(root)(cards);
    mkdirSync(join(root, '.vscode'));
    const keep = schemaKeeper(root);
    // The one before would have written by then.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(existsSync(schema())).toBe(false);
    keep(cards);
    await untilSchema(() => true);
  });
});
