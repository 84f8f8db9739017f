import type { NamedField } from '../file/form/form-field.ts';
import type { Noun } from '../model/ids.ts';

/** What the page with the forms is made of. Plain data, since it is sent to a browser. */
export interface PageData {
  /** The configuration of the CMS. */
  readonly config: object;
  /** The forms by the names of their formats, to which the configuration refers. */
  readonly forms: Readonly<Record<string, FormFormat>>;
  /** What fields that take an id offer. */
  readonly entries: Readonly<Record<Noun, readonly OfferedEntry[]>>;
  /** The files of the project; null where the CMS has them from a repository. */
  readonly files: readonly EditableFile[] | null;
}

export interface FormFormat {
  readonly fields: readonly NamedField[];
  /** Whether its files are YAML as a whole, without a body. */
  readonly isSettings: boolean;
}

/** An entry that a field may name. */
export interface OfferedEntry {
  readonly id: string;
  readonly title: string;
}

export interface EditableFile {
  /** Its path from the project. */
  readonly path: string;
  readonly text: string;
}

/** What the page asks the server to write. */
export interface SaveRequest {
  readonly path: string;
  readonly text: string;
  /** The file as the page knows it; null for a file that is new. */
  readonly before: string | null;
}

/** The names of fields that a form has beside those of the schema. */
export const ownFields = {
  /** The text of an entry. */
  body: 'body',
  /** The file as it was opened: what a form says is written into it. */
  before: 'file-as-opened',
} as const;

/** The name of the field type for the id of an entry. */
export const entryWidget = 'collate-entry';
