import type { Site } from '../model/content.ts';

const LIMIT = 70;

/** The title of a page for tabs and search engines, with the site's name where both fit on a line. */
export function documentTitle(title: string, site: Site): string {
  if (title === site.title) return cut(title);
  const full = `${title} · ${site.title}`;
  return full.length <= LIMIT ? full : cut(title);
}

function cut(title: string): string {
  if (title.length <= LIMIT) return title;
  const short = title.slice(0, LIMIT - 1);
  const end = short.lastIndexOf(' ');
  return `${end > LIMIT / 2 ? short.slice(0, end) : short}…`;
}
