/** What a page says of itself in its head. */
export interface HtmlFacts {
  readonly headline: string | null;
  readonly authors: readonly string[];
  /** As written: a day, or a moment that begins with one. */
  readonly published: string | null;
  readonly site: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** Reads JSON-LD (schema.org), Open Graph and the older meta tags; of several that say the same thing JSON-LD counts first. */
export function readHtmlFacts(document: Document): HtmlFacts {
  const linked = findLinkedArticle(document);
  const meta = (...names: readonly string[]): string | null => readMeta(document, names);
  const authors = namesIn(linked?.['author']);
  const oneAuthor = meta('author', 'article:author', 'byl', 'parsely-author', 'dc.creator');
  return {
    headline:
      textIn(linked?.['headline']) ?? meta('og:title', 'twitter:title') ?? textOf(document, 'h1'),
    authors: authors.length > 0 ? authors : splitAuthors(oneAuthor),
    published:
      textIn(linked?.['datePublished']) ??
      meta(
        'article:published_time',
        'date',
        'dc.date',
        'pubdate',
        'parsely-pub-date',
        'dcterms.created',
      ) ??
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      null,
    site: namesIn(linked?.['publisher'])[0] ?? meta('og:site_name', 'application-name'),
    url: webAddress(
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
        meta('og:url') ??
        textIn(linked?.['url']),
    ),
    language: languageTag(
      document.documentElement?.getAttribute('lang') ??
        textIn(linked?.['inLanguage']) ??
        meta('og:locale', 'content-language'),
    ),
  };
}

type Linked = Readonly<Record<string, unknown>>;

/** The first thing in the JSON-LD of a page whose type is some article. */
function findLinkedArticle(document: Document): Linked | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = walk(parseJson(script.textContent ?? ''), 0);
    if (article !== null) return article;
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const DEEPEST = 6;

function walk(value: unknown, depth: number): Linked | null {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return null;
  const linked = value as Linked;
  const isArticle = [linked['@type']]
    .flat()
    .some((type) => /Article|Report|Posting$/u.test(String(type)));
  if (isArticle && !Array.isArray(value)) return linked;
  for (const inner of Object.values(linked)) {
    const found = walk(inner, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The names of a person or organisation, or of a list of them. */
function namesIn(value: unknown): string[] {
  return [value].flat().flatMap((one) => {
    const name = typeof one === 'object' && one !== null ? (one as Linked)['name'] : one;
    return [name].flat().flatMap((written) => textIn(written) ?? []);
  });
}

function readMeta(document: Document, names: readonly string[]): string | null {
  const tags = [...document.querySelectorAll('meta[content]')];
  for (const name of names) {
    const tag = tags.find((each) =>
      ['property', 'name', 'itemprop', 'http-equiv'].some(
        (key) => each.getAttribute(key)?.toLowerCase() === name,
      ),
    );
    const content = textIn(tag?.getAttribute('content'));
    if (content !== null) return content;
  }
  return null;
}

function textOf(document: Document, selector: string): string | null {
  return textIn(document.querySelector(selector)?.textContent?.replace(/\s+/gu, ' '));
}

function splitAuthors(written: string | null): string[] {
  // Some pages give the address of an author's page instead of a name.
  if (written === null || /^https?:/u.test(written)) return [];
  return written
    .replace(/^by\s+/iu, '')
    .split(/\s*(?:,|;|&|\band\b)\s*/u)
    .filter((name) => name !== '');
}

function webAddress(written: string | null): string | null {
  return written !== null && /^https?:\/\/\S+$/iu.test(written) ? written : null;
}

function languageTag(written: string | null): string | null {
  if (written === null) return null;
  try {
    return new Intl.Locale(written.replaceAll('_', '-')).toString();
  } catch {
    return null;
  }
}
