import { expect, test } from 'vitest';
import { extractHtml } from '../../src/drafting/article/extract-html.ts';

const sentence =
  'The ferry between the two towns has run every hour since the spring, and it has carried more people than ever before.';
const body = Array.from({ length: 6 }, (_, index) => `<p>${index + 1}. ${sentence}</p>`).join('');

function page(head: string, article = body): string {
  return `<!doctype html><html lang="en-GB"><head><title>Ferry | Courier</title>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
    <article><h1>The ferry is full</h1>${article}</article>
    <aside><p>Read more about the harbour in our newsletter, which comes every week.</p></aside>
    <footer><p>All rights reserved.</p></footer>
    <script>document.body.innerHTML = 'hacked'; throw new Error('ran');</script>
  </body></html>`;
}

test('the main content of a saved page is its paragraphs, without what is around it', () => {
  const found = extractHtml(page(''));
  expect(found?.article.paragraphs).toHaveLength(6);
  expect(found?.article.paragraphs[0]).toBe(`1. ${sentence}`);
  expect(found?.text.split('\n')).toHaveLength(6);
  expect(found?.text).not.toMatch(/Home|newsletter|rights|hacked/u);
});

test('what a page says of itself in JSON-LD wins over its meta tags', () => {
  const linked = JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'Courier' },
      {
        '@type': 'NewsArticle',
        headline: 'Ferry full',
        datePublished: '2031-03-05T10:00:00+02:00',
        author: [{ '@type': 'Person', name: 'Ana Lind' }, { name: 'Jon Falk' }],
        publisher: { name: 'The Courier' },
      },
    ],
  });
  const found = extractHtml(
    page(
      `<script type="application/ld+json">${linked}</script><meta property="og:title" content="Other">
       <link rel="canonical" href="https://courier.example/ferry">`,
    ),
  );
  expect(found?.article).toMatchObject({
    headline: 'Ferry full',
    authors: ['Ana Lind', 'Jon Falk'],
    printed: { year: 2031, month: 3, day: 5 },
    site: 'The Courier',
    url: 'https://courier.example/ferry',
    language: 'en-GB',
  });
});

test('without JSON-LD the meta tags count, and broken JSON is nothing', () => {
  const found = extractHtml(
    page(
      `<script type="application/ld+json">{ broken</script>
       <meta property="og:title" content="Ferry full"><meta name="author" content="By Ana Lind and Jon Falk">
       <meta property="article:published_time" content="2031-03-05T10:00:00Z"><meta property="og:site_name" content="Courier">
       <meta property="og:url" content="javascript:alert(1)">`,
    ),
  );
  expect(found?.article).toMatchObject({
    headline: 'Ferry full',
    authors: ['Ana Lind', 'Jon Falk'],
    printed: { year: 2031, month: 3, day: 5 },
    site: 'Courier',
    url: null,
  });
});

test('a page without an article gives nothing', () => {
  expect(extractHtml('')).toBeNull();
  expect(extractHtml('<p></p>')).toBeNull();
  expect(extractHtml(`${'<div>'.repeat(2000)}${body}`)).toBeNull();
});
