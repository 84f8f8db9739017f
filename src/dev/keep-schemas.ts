import { join } from 'node:path';
import { lookAt } from '../disk/access/look-at.ts';
import { fileList, schemaFolder, writeEditorSchemas } from '../disk/editor-schemas.ts';
import type { FileCard } from '../story/drafts/file-card.ts';

/** How long after a reading they are written, in milliseconds: the page that was saved comes first. */
const delay = 200;

/**
 * What keeps the schemas of an editor up to date, in a project that is edited with one: call it after each reading. While a file
 * has errors, its entries are offered as they were before. What cannot be written is said once.
 */
export function schemaKeeper(root: string): (cards: readonly FileCard[]) => void {
  const whole = new Map<string, FileCard>();
  let timer: NodeJS.Timeout | undefined;
  let said = '';
  const write = (cards: readonly FileCard[]): void => {
    try {
      writeEditorSchemas(root, cards);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      if (text !== said) process.stderr.write(`${text}\n`);
      said = text;
    }
  };
  return (cards) => {
    if (!hasEditor(root)) return;
    const lasting = cards.map((card) =>
      card.noun === null ? (whole.get(card.path) ?? card) : card,
    );
    for (const card of lasting) whole.set(card.path, card);
    clearTimeout(timer);
    timer = setTimeout(() => write(lasting), delay);
  };
}

function hasEditor(root: string): boolean {
  const signs = ['.vscode', join(schemaFolder, fileList)];
  return signs.some((sign) => lookAt(join(root, sign)) !== null);
}
