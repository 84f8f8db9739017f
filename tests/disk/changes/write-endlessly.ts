import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whileWriting } from '../../../src/disk/changes/write-changes.ts';

// Writes the files of a project over and over, each time all of them, until it is ended.

const [root = '', count = '', started = '0'] = process.argv.slice(2);
const project = { root, cache: join(root, '.collate') };
for (let round = Number(started); ; round += 1) {
  await whileWriting(project, async ({ write }) => {
    const changes = Array.from({ length: Number(count) }, (_, index) => {
      const path = `content/actors/a-${index}.md`;
      return {
        path,
        before: readFileSync(join(root, path)),
        after: new TextEncoder().encode(`${round}\n`.repeat(2000)),
      };
    });
    write(changes, { force: true });
  });
  process.stdout.write('.');
}
