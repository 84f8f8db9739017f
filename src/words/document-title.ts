import type { Site } from '../model/content.ts';

const LIMIT = 70;

/** The title of a page for tabs and search engines, with the site's name if both fit on a line. */
export function documentTitle(title: string, site: Pick<Site, 'title'>): string {
  if (title === site.title) return cut(title);
  const full = `${title} · ${site.title}`;
  return fits(full) ? full : cut(title);
}

/** Whether a title is short enough in the HTML, in which an apostrophe takes five characters. */
function fits(title: string): boolean {
  return title.replace(/[&<>"']/g, '&#00;').length <= LIMIT;
}

function cut(title: string): string {
  if (fits(title)) return title;
  const short = title.slice(0, LIMIT - 12);
  const end = short.lastIndexOf(' ');
  return `${end > LIMIT / 2 ? short.slice(0, end) : short}…`;
}
