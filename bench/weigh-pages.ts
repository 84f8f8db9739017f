import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../src/cli/run-command.ts';
import { UsageError } from '../src/disk/access/usage-error.ts';

const limits = { page: 200_000, picture: 60_000 } as const;

const usage = `Weighs the pages of a built site, and the pictures in them: the heaviest of each kind of page.

Usage: node bench/weigh-pages.ts DIST

Exit code: 0 all are light enough, 1 a page is above ${limits.page / 1000} kB or a picture above ${limits.picture / 1000} kB, 2 wrong usage.
`;

/** The heaviest page of a kind, in bytes of UTF-8 before compression, and how many pages there are. */
interface Heaviest {
  pages: number;
  page: number;
  path: string;
  picture: number;
}

await runCommand(async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new UsageError('Expected one folder');
  const kinds = weigh(folder);
  for (const [kind, { pages, page, picture, path }] of kinds) {
    const sizes = `${inKilobytes(page)} page ${inKilobytes(picture)} picture`;
    process.stdout.write(`${sizes} ${String(pages).padStart(6)} × ${kind}  (${path})\n`);
  }
  const tooHeavy = [...kinds.values()].some(
    ({ page, picture }) => page > limits.page || picture > limits.picture,
  );
  return tooHeavy ? 1 : 0;
});

/** The heaviest page of each kind, heaviest first. In the name of a kind, `*` is an entry or a number. */
function weigh(folder: string): ReadonlyMap<string, Heaviest> {
  const kinds = new Map<string, Heaviest>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.html')) continue;
    const bytes = readFileSync(join(folder, path));
    const pictures = bytes.toString('utf8').match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    const kind = kindOf(path);
    const heaviest = kinds.get(kind) ?? { pages: 0, page: 0, path, picture: 0 };
    heaviest.pages += 1;
    for (const picture of pictures)
      heaviest.picture = Math.max(heaviest.picture, Buffer.byteLength(picture));
    if (bytes.length > heaviest.page) Object.assign(heaviest, { page: bytes.length, path });
    kinds.set(kind, heaviest);
  }
  return new Map([...kinds].toSorted(([, a], [, b]) => b.page - a.page));
}

/** The address of a page with a star for each id and each part that holds a number. */
function kindOf(path: string): string {
  const [collection, ...rest] = path.replace(/\/?index\.html$/, '').split('/');
  const named = rest.map((part, index) => (index === 0 || /\d/.test(part) ? '*' : part));
  return [collection === '' ? 'front' : collection, ...named].join('/');
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0).padStart(5)} kB`;
}
