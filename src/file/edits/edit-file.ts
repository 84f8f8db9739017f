import type { ContentFile } from '../text/content-file.ts';
import { editText, type TextEdit } from './edit-text.ts';

/** A file with some stretches changed, and all other bytes as they were. Throws for one that is not UTF-8. */
export function editFile({ path, bytes }: ContentFile, edits: readonly TextEdit[]): ContentFile {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return { path, bytes: new TextEncoder().encode(editText(text, edits)) };
}
