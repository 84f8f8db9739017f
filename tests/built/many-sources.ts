import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const MORE = 22;

/**
 * Writes the second story with so many more sources that not every two have a page. The others report nothing,
 * so any two of the old ones say what they say on the pages of the second story.
 */
export async function writeManySources(root: string): Promise<void> {
  const content = join(root, 'content');
  await rm(content, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  await cp('tests/fixtures/second-story/content', content, { recursive: true });
  for (let number = 1; number <= MORE; number += 1) {
    await writeFile(
      join(content, `sources/silent-${number}.md`),
      `---\nlabel: Silent source ${number}\nkind: article\nstory: ferry-collision\n---\n`,
    );
  }
}
