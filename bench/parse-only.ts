import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { parse } from 'yaml';

// The floor of the check: what the two parsers alone take for the same files, on one thread, without a result.
const markdown = remark().use(remarkGfm).freeze();
const [folder = ''] = process.argv.slice(2);

for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
  const end = text.indexOf('\n---\n', 3);
  if (end === -1) {
    parse(text);
  } else {
    parse(text.slice(4, end));
    markdown.parse(text.slice(end + 5));
  }
}
