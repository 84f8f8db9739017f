import { escapeHtml } from './escape-html.ts';

/** HTML that may go into a page as it is. */
export interface Html {
  readonly html: string;
}

/** A value in a template: text is escaped, HTML stays HTML, null and false are nothing. */
export type HtmlPart = string | number | Html | null | false | readonly HtmlPart[];

/**
 * Makes HTML out of a template: ``html`<p>${text}</p>` ``. It is for what is shown both by the build and in the reader's
 * browser, which has no components.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return { html: strings.reduce((made, text, index) => made + print(parts[index - 1]) + text) };
}

/** ` lang="en"`; nothing for an attribute without a value. */
export function attribute(name: string, value: string | null | undefined): Html {
  return value === null || value === undefined ? html`` : html` ${name}="${value}"`;
}

function print(part: HtmlPart | undefined): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'html' in part ? part.html : part.map(print).join('');
}
