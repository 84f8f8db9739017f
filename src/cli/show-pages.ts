import { readdir } from 'node:fs/promises';

/**
 * Counts on the terminal the pages that a build has written into a folder so far; nothing where output is no terminal. How
 * many there will be only Astro knows. Gives what ends it.
 */
export function showPages(folder: string): () => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => undefined;
  let isOver = false;
  stderr.write('Reading the content\n');
  const timer = setInterval(async () => {
    const files = await readdir(folder, { recursive: true }).catch(() => []);
    const pages = files.filter((file) => file.endsWith('.html')).length;
    if (pages > 0 && !isOver) stderr.write(`\r\u001b[KWrote ${pages.toLocaleString('en')} pages`);
  }, 1000);
  return () => {
    isOver = true;
    clearInterval(timer);
    stderr.write('\r\u001b[K');
  };
}
