/** The words of a page or of a download, as somebody reads them. */
export function textOfFile(path: string, content: string): string {
  if (path.endsWith('.html')) return textOfPage(content);
  // Long lines of a calendar are folded, and its commas and semicolons escaped.
  if (path.endsWith('.ics'))
    return content
      .replaceAll(/\r?\n[ \t]/g, '')
      .replaceAll('\\n', '\n')
      .replaceAll(/\\([,;])/g, '$1');
  if (path.endsWith('.timelinejs.json'))
    return textsIn(JSON.parse(content)).map(textOfPage).join('\n');
  return path.endsWith('.csv') ? content : '';
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What a reader of a page reads, a line for each block, without what editors wrote in a body. */
function textOfPage(html: string): string {
  const main = /<main[\s>].*<\/main>/s.exec(html)?.[0] ?? html;
  const text = main
    .replaceAll(/<(script|style|template)\b.*?<\/\1>/gs, '')
    // What editors wrote of an entry, and the words of sources.
    .replaceAll(/<(blockquote|q)\b.*?<\/\1>/gs, '')
    .replaceAll(/<div class="prose.*?<\/div>/gs, '')
    .replaceAll(/<li class="sentence.*?<\/li>/gs, '')
    .replaceAll(/<svg\b.*?<\/svg>/gs, (picture) =>
      picture.replaceAll(/<\/(?:a|g)>/g, '\n').replaceAll(/<[^>]+>/g, ' '),
    )
    // A mark stands under its source, which its words need not name.
    .replaceAll(/(?=<a\b[^>]*\bclass="mark\b)/g, '⟦cell⟧')
    .replaceAll(/<\/(p|li|h\d|tr|td|th|dt|dd|div|section|caption|figure|summary)>/g, '\n')
    .replaceAll(/<[^>]+>/g, '');
  return withoutReferences(text)
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n\s*/g, '\n');
}

function withoutReferences(text: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
  };
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal === undefined ? (named[name] ?? all) : String.fromCodePoint(Number(decimal));
  });
}
