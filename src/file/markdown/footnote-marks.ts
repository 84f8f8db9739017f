import type { Element } from 'hast';

/** Whether an element is the number that leads to a footnote, or the sign that leads back: no text of the block. */
export function isFootnoteMark({ tagName, properties, children }: Element): boolean {
  if (tagName === 'sup')
    return children.some(
      (child) => child.type === 'element' && child.properties['dataFootnoteRef'] !== undefined,
    );
  return tagName === 'a' && properties['dataFootnoteBackref'] !== undefined;
}
