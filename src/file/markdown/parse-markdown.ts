import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import { bareAddresses } from './bare-addresses.ts';

// One tilde stands for “about” or “to” in many languages, so that only two strike.
const tildes = { singleTilde: false };

const markdown = remark()
  .use(remarkGfm, tildes)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, tildes)
  .use(bareAddresses)
  .freeze();

/** The tree of a Markdown text: GFM, as it serves scripts without spaces too. Every node has its position in the text. */
export function parseMarkdown(text: string): Root {
  return markdown.parse(text);
}
