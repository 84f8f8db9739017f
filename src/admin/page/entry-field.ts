import type { OfferedEntry, PageData } from '../page-data.ts';

/** What the CMS gives to a field of a type of ours, of which there is more. */
interface FieldProps {
  readonly value: unknown;
  readonly field: { readonly get: (name: string) => unknown };
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly onChange: (value: string) => void;
}

/** Makes an element as React does. */
export type MakeElement = (tag: string, properties: object, ...children: unknown[]) => unknown;

/**
 * A field that takes the id of an entry: the browser searches ids and titles as one types, and an id that is not there yet may be typed
 * too, since a report may define its claim.
 */
export function entryField(
  entries: PageData['entries'],
  make: MakeElement,
): (props: FieldProps) => unknown {
  return ({ value, field, forID, classNameWrapper, onChange }) => {
    const noun = String(field.get('noun'));
    const known = offered(entries, noun).find(({ id }) => id === value);
    return make(
      'div',
      {},
      make('input', {
        type: 'text',
        id: forID,
        className: classNameWrapper,
        list: listOf(noun),
        value: typeof value === 'string' ? value : '',
        autoComplete: 'off',
        spellCheck: false,
        onChange: ({ target }: { readonly target: { readonly value: string } }) =>
          onChange(target.value),
      }),
      make('small', { className: 'collate-title' }, known?.title ?? ''),
    );
  };
}

/** Adds to the page the lists that its fields search, one for each noun. */
export function addLists(entries: PageData['entries']): void {
  for (const noun of Object.keys(entries)) {
    const list = document.createElement('datalist');
    list.id = listOf(noun);
    for (const { id, title } of offered(entries, noun)) list.append(new Option(title, id));
    document.body.append(list);
  }
}

function offered(entries: PageData['entries'], noun: string): readonly OfferedEntry[] {
  return Object.entries(entries).find(([name]) => name === noun)?.[1] ?? [];
}

function listOf(noun: string): string {
  return `collate-${noun}-entries`;
}
