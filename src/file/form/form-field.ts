import type { Noun } from '../../model/ids.ts';

/** How a value of the front matter is filled in. Plain data, made of the schemas. */
export type FormField =
  | TextField
  | { readonly kind: 'day' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | ReferenceField
  | ListField
  | GroupField
  | TableField;

export interface TextField {
  readonly kind: 'text';
  readonly isLong: boolean;
  /** Whether it may be a one-of-set `[a,b]`, which YAML takes for a list. */
  readonly mayBeSet: boolean;
}

/** The id of an entry. */
export interface ReferenceField {
  readonly kind: 'reference';
  readonly noun: Noun;
}

export interface ListField {
  readonly kind: 'list';
  readonly item: FormField;
  /** Whether one item is written without a list around it. */
  readonly mayBeOne: boolean;
}

export interface GroupField {
  readonly kind: 'group';
  readonly fields: readonly NamedField[];
  /** The field whose value is written without the mapping around it where no other is filled in. */
  readonly short: string | null;
}

/** A mapping whose names are ids: filled in as a list of ids with what belongs to each. */
export interface TableField {
  readonly kind: 'table';
  readonly noun: Noun;
  readonly item: FormField;
}

export interface NamedField {
  readonly name: string;
  readonly isRequired: boolean;
  /** What the schema says of it, or an empty text. */
  readonly hint: string;
  readonly field: FormField;
}
