import { stringify } from 'yaml';

/** Writes fields as YAML that reads back as the same texts, with quotation marks only where they are needed. */
export function printYaml(fields: Readonly<Record<string, string>>): string {
  return stringify(fields, { lineWidth: 0 });
}
