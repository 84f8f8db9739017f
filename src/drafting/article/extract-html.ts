import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from './article.ts';
import { type HtmlFacts, readHtmlFacts } from './html-facts.ts';
import { findPrintedDate } from './printed-date.ts';
import { readArticle } from './read-article.ts';

/** An article taken out of a saved page. */
export interface ExtractedPage {
  readonly article: Article;
  /** The running text with one paragraph a line, of which a fingerprint can be made. */
  readonly text: string;
  /** Whether the page looks as if most of it were one article. */
  readonly isLikely: boolean;
}

/**
 * Takes the main content out of saved HTML with Mozilla's Readability, the reader view of Firefox, over a document that linkedom
 * makes: nothing of the page runs and nothing is fetched. What the page says of itself comes from its JSON-LD and meta tags. Null
 * where no article is found, or where elements are nested so deeply that the page is none.
 */
export function extractHtml(html: string): ExtractedPage | null {
  // A part of a page has no root of its own.
  const isWhole = /<html[\s>]/iu.test(html);
  const { document } = parseHTML(isWhole ? html : `<html><body>${html}</body></html>`);
  if (isNestedDeeply(document)) return null;
  const facts = readHtmlFacts(document);
  const isLikely = isProbablyReaderable(document);
  const found = new Readability(document).parse();
  const lines = found?.content ? paragraphsOf(found.content) : [];
  if (lines.length === 0) return null;
  const article = withFacts(readArticle(lines.join('\n')), facts, found?.byline ?? null);
  return article.paragraphs.length === 0
    ? null
    : { article, text: article.paragraphs.join('\n'), isLikely };
}

/** No page of a newspaper nests its elements more deeply, and the reader goes down them one call within the other. */
const DEEPEST = 400;

function isNestedDeeply({ documentElement }: Document): boolean {
  let level: readonly Element[] = [documentElement];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    level = level.flatMap(({ children }) => [...children]);
  }
  return level.length > 0;
}

const blockNames = 'p, li, blockquote, h1, h2, h3, h4, h5, h6, pre, td, figcaption';

/** The texts of the innermost blocks, in order. */
function paragraphsOf(content: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
  for (const caption of document.querySelectorAll('figure, figcaption, aside, nav'))
    caption.remove();
  for (const lineBreak of document.querySelectorAll('br')) lineBreak.replaceWith('\n');
  const blocks = [...document.querySelectorAll(blockNames)].filter(
    (block) => block.querySelector(blockNames) === null,
  );
  const texts = blocks.length > 0 ? blocks : [document.body];
  return texts.flatMap((block) =>
    (block.textContent ?? '')
      .split(/\n\s*\n/u)
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .filter((line) => line !== ''),
  );
}

function withFacts(article: Article, facts: HtmlFacts, byline: string | null): Article {
  const printed = facts.published === null ? null : findPrintedDate(facts.published);
  const authors = facts.authors.length > 0 ? facts.authors : article.authors;
  return {
    ...article,
    headline: facts.headline ?? article.headline,
    printed: printed ?? article.printed,
    authors:
      authors.length > 0 || byline === null ? authors : [byline.replace(/^by\s+/iu, '').trim()],
    site: facts.site,
    url: facts.url,
    language: facts.language,
  };
}
