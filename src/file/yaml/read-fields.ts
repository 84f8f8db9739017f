import { parseDocument } from 'yaml';
import { isPlainMapping, type PlainMapping, plainValue } from './plain-value.ts';

/**
 * The fields of front matter, as they are written; none where it holds no mapping.
 * @throws the first error of YAML
 */
export function readFields(front: string): PlainMapping {
  const document = parseDocument(front, { version: '1.2', schema: 'core', logLevel: 'error' });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  const fields = plainValue(document.contents);
  return isPlainMapping(fields) ? fields : {};
}
