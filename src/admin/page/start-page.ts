import CMS, { type CmsConfig } from '@sveltia/cms';
import { entryWidget, type PageData } from '../page-data.ts';
import { addLists, entryField, type MakeElement } from './entry-field.ts';
import { projectFolder, type WriteFile } from './folder-handles.ts';
import { formFormat } from './form-formats.ts';
import { openedFiles } from './opened-files.ts';

// The script of the page with the forms: it gives the CMS the formats, the field type and the folder of the project.

/** What the CMS puts into a page. */
const page = globalThis as typeof globalThis & { readonly h: MakeElement };

start().catch((error: unknown) => showNotice(String(error)));

async function start(): Promise<void> {
  const response = await fetch('data.json');
  if (!response.ok) throw new Error(await response.text());
  const data = (await response.json()) as PageData;
  const opened = openedFiles((data.files ?? []).map(({ text }) => text));
  if (data.files !== null) useFolder(projectFolder(data.files, opened, writeFile));
  for (const [name, form] of Object.entries(data.forms))
    CMS.registerCustomFormat(name, form.isSettings ? 'yaml' : 'md', formFormat(form, opened));
  CMS.registerFieldType(entryWidget, entryField(data.entries, page.h));
  addLists(data.entries);
  CMS.init({ config: data.config as CmsConfig });
}

/**
 * Lets the CMS work on a folder: its backend for trials takes the private folder that a browser keeps for a site, and needs nobody to
 * sign in. Without a way to move files it writes each in its place.
 */
function useFolder(folder: object): void {
  const root = { getDirectoryHandle: async () => folder };
  Object.defineProperty(navigator.storage, 'getDirectory', { value: async () => root });
  if ('FileSystemFileHandle' in page)
    Reflect.deleteProperty(FileSystemFileHandle.prototype, 'move');
  localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'test-repo' }));
}

const writeFile: WriteFile = async (path, text, before) => {
  const response = await fetch('save', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ path, text, before }),
  }).catch(() => null);
  if (response?.ok === true) return hideNotice();
  const why =
    response === null
      ? 'The server does not answer: is `collate admin` still running?'
      : await response.text();
  showNotice(`Not saved. ${why}`);
  throw new Error(why);
};

/** What the CMS has no place for: why the server did not take a file. */
function showNotice(text: string): void {
  hideNotice();
  const notice = document.createElement('pre');
  notice.id = noticeId;
  notice.setAttribute('role', 'alert');
  notice.textContent = text;
  notice.style.cssText =
    'position:fixed;inset:auto 1rem 1rem;z-index:99999;max-height:40vh;overflow:auto;margin:0;padding:1rem;white-space:pre-wrap;background:#fff4f2;color:#5c1a0f;border:2px solid #b3261e;font:14px/1.4 monospace';
  notice.onclick = hideNotice;
  (document.querySelector('dialog[open]') ?? document.body).append(notice);
}

const noticeId = 'collate-notice';

function hideNotice(): void {
  document.getElementById(noticeId)?.remove();
}
