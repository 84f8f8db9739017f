import { openInForm, saveFromForm } from '../../file/form/edit-file.ts';
import { isPlainMapping } from '../../file/yaml/plain-value.ts';
import { type FormFormat, ownFields } from '../page-data.ts';
import type { OpenedFiles } from './opened-files.ts';

/** How the CMS reads and writes files of one format. */
export interface CmsFormat {
  readonly fromFile: (text: string) => object;
  readonly toFile: (values: unknown) => string;
}

/**
 * A format whose files are edited, not written anew. The CMS hands the file that was opened from one to the other as a field of its
 * own, without the line ends and the spaces around it, which it takes away.
 */
export function formFormat({ fields, isSettings }: FormFormat, opened: OpenedFiles): CmsFormat {
  return {
    fromFile: (text) => {
      const { values, body } = openInForm(fields, text, isSettings);
      return {
        ...values,
        ...(isSettings ? {} : { [ownFields.body]: body }),
        [ownFields.before]: text,
      };
    },
    toFile: (shown) => {
      const values = isPlainMapping(shown) ? shown : {};
      const { [ownFields.before]: before, [ownFields.body]: body, ...rest } = values;
      const file = opened.fileOf(typeof before === 'string' ? before : '');
      const text = saveFromForm(fields, file, { values: rest, body }, isSettings);
      opened.note(text, file);
      return text;
    },
  };
}
