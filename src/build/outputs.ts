import { onceForEach } from '../collections/once-for-each.ts';
import type { Page, PageGroup, SiteFile } from '../routes/page.ts';
import { digestOf } from './site-files.ts';

/** A page or a file of a site, before it is written. */
type Output = { readonly path: string; readonly view: string } & (
  | { readonly page: Page }
  | { readonly file: SiteFile }
);

/** What a group makes, derived one by one: each has the path of its file in the site, and the digest of what it shows. */
export function* outputsOf({ pages, files }: PageGroup): Generator<Output> {
  for (const page of pages()) yield { path: pathOfPage(page), view: viewDigest(page.props), page };
  for (const file of files()) yield { path: file.path.slice(1), view: viewDigest(file.data), file };
}

/** `stories/x/index.html`. */
function pathOfPage({ path }: Page): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** The digest of what a page shows. A view is built field by field in one fixed order, so equal views are equal as text. */
const viewDigest = onceForEach((view: object): string => digestOf(JSON.stringify(view)));
