import type { FormField, NamedField } from '../file/form/form-field.ts';
import { fieldsOfSchema } from '../file/form/form-of-schema.ts';
import { tableColumns } from '../file/form/form-values.ts';
import { schemas } from '../file/schema/schemas.ts';
import { siteSchema } from '../file/schema/site-schema.ts';
import { collections, type Noun } from '../model/ids.ts';
import { entryWidget, type FormFormat, ownFields } from './page-data.ts';

/** Where the CMS has its files from, and how it takes changes. */
export interface CmsBackend {
  readonly backend: Readonly<Record<string, unknown>>;
  readonly publish_mode?: 'editorial_workflow';
}

/** Every noun with its fields, in the order in which an editor needs them. */
const forms = (
  ['brief', 'source', 'story', 'claim', 'event', 'actor', 'place', 'term'] as const
).map((noun): { readonly noun: Noun; readonly fields: readonly NamedField[] } => ({
  noun,
  fields: fieldsOfSchema(schemas[noun]),
}));

const settings = { name: 'collate-settings', fields: fieldsOfSchema(siteSchema) } as const;

/** The forms by the names of their formats. */
export function listForms(): Readonly<Record<string, FormFormat>> {
  const entries = forms.map(({ noun, fields }) => [formatOf(noun), { fields, isSettings: false }]);
  return Object.fromEntries([
    ...entries,
    [settings.name, { fields: settings.fields, isSettings: true }],
  ]);
}

/** The configuration of the CMS: a collection for each noun, with a form made of its schema. */
export function cmsConfig(
  { backend, publish_mode }: CmsBackend,
  { title, folders }: { readonly title: string; readonly folders: ReadonlySet<Noun> },
): object {
  return {
    load_config_file: false,
    app_title: title,
    backend,
    ...(publish_mode === undefined ? {} : { publish_mode }),
    // The CMS wants a folder for images. There is none: a body has no images.
    media_folder: 'public/admin/none',
    show_preview_links: false,
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 100 },
    collections: forms.map(({ noun, fields }) => collectionOf(noun, fields, folders.has(noun))),
    singletons: [
      {
        name: 'site',
        label: 'Settings of the site',
        file: 'content/site.yaml',
        format: settings.name,
        icon: 'settings',
        fields: [...settings.fields.map(cmsField), hiddenField],
      },
    ],
  };
}

function formatOf(noun: Noun): string {
  return `collate-${noun}`;
}

function collectionOf(noun: Noun, fields: readonly NamedField[], hasFolders: boolean): object {
  const title = titleField(fields);
  return {
    name: collections[noun],
    label: capital(collections[noun]),
    label_singular: capital(noun),
    folder: `content/${collections[noun]}`,
    format: formatOf(noun),
    identifier_field: title,
    summary: `{{${title}}}`,
    slug: { template: `{{${title}}}`, editable: ['create'], hint: 'The id: it stays for ever.' },
    create: true,
    // A published id never vanishes: an entry is retired.
    delete: false,
    thumbnail: false,
    ...(hasFolders ? { nested: { depth: 10, subfolders: false } } : {}),
    fields: [
      ...fields.map(cmsField),
      {
        name: ownFields.body,
        label: 'Text',
        hint: 'Markdown, as it is in the file.',
        widget: 'text',
        required: noun === 'brief',
      },
      hiddenField,
    ],
  };
}

const hiddenField = { name: ownFields.before, widget: 'hidden' } as const;

/** The field whose text tells one entry from another. */
function titleField(fields: readonly NamedField[]): string {
  const names = fields.map(({ name }) => name);
  const title = ['title', 'label', 'name', 'statement'].find((name) => names.includes(name));
  if (title === undefined) throw new Error('No field of an entry names it.');
  return title;
}

function cmsField({ name, isRequired, hint, field }: NamedField): object {
  return {
    name,
    label: labelOf(name),
    ...(hint === '' ? {} : { hint }),
    required: isRequired,
    ...widgetOf(field),
  };
}

function widgetOf(field: FormField): object {
  switch (field.kind) {
    case 'text':
      return { widget: field.isLong ? 'text' : 'string' };
    case 'day':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'choice':
      return { widget: 'select', options: field.options };
    case 'reference':
      return { widget: entryWidget, noun: field.noun };
    case 'group':
      return { widget: 'object', collapsed: 'auto', fields: field.fields.map(cmsField) };
    case 'list':
      return { widget: 'list', ...itemsOf(field.item) };
    case 'table':
      return {
        widget: 'list',
        collapsed: 'auto',
        summary: `{{fields.${tableColumns.id}}}`,
        fields: [
          cmsField({
            name: tableColumns.id,
            isRequired: true,
            hint: '',
            field: { kind: 'reference', noun: field.noun },
          }),
          cmsField({ name: tableColumns.value, isRequired: true, hint: '', field: field.item }),
        ],
      };
  }
}

function itemsOf(item: FormField): object {
  if (item.kind === 'text') return {};
  if (item.kind !== 'group')
    return { field: { name: 'item', label: 'Item', required: false, ...widgetOf(item) } };
  const [first] = item.fields;
  return {
    ...(first === undefined ? {} : { summary: `{{fields.${first.name}}}` }),
    collapsed: 'auto',
    fields: item.fields.map(cmsField),
  };
}

/** `version-of` and `timeZone` as words. */
function labelOf(name: string): string {
  const words = name.replaceAll('-', ' ').replaceAll(/\p{Lu}/gu, (letter) => ` ${letter}`);
  return capital(words.toLowerCase());
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
