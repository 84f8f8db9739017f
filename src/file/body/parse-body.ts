import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { faultFinder } from '../../diagnostics/fault.ts';
import type { Span } from '../../diagnostics/span.ts';
import { checkDefinitions } from '../body-rules/check-definitions.ts';
import { checkLinks } from '../body-rules/check-links.ts';
import { findAbsorbedLines } from '../body-rules/find-absorbed-lines.ts';
import { findAccidentalBlocks } from '../body-rules/find-accidental-blocks.ts';
import { findAccidentalEmphasis } from '../body-rules/find-accidental-emphasis.ts';
import { findAccidentalLists } from '../body-rules/find-accidental-lists.ts';
import { findBrokenLinks } from '../body-rules/find-broken-links.ts';
import { findCostlyLines } from '../body-rules/find-costly-lines.ts';
import { findDeepNesting } from '../body-rules/find-deep-nesting.ts';
import { findEscapedTags } from '../body-rules/find-escaped-tags.ts';
import { findHiddenCharacters } from '../body-rules/find-hidden-characters.ts';
import { findHtml } from '../body-rules/find-html.ts';
import { findImages } from '../body-rules/find-images.ts';
import { findLeftoverMarkup } from '../body-rules/find-leftover-markup.ts';
import { findLostText, findUnrendered } from '../body-rules/find-lost-text.ts';
import { findMisplacedHeadings } from '../body-rules/find-misplaced-headings.ts';
import { findUnseenBody } from '../body-rules/find-unseen-body.ts';
import { typedText } from '../body-rules/typed-text.ts';
import { withoutConsequences } from '../body-rules/without-consequences.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import type { LocatedRun, ParsedBody } from './parsed-body.ts';
import { renderBody, renderTree } from './render-body.ts';

export interface BodyResult {
  readonly parsed: ParsedBody | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The most nodes that the tree of a body may have. */
const maximumNodes = 20_000;

/**
 * Reads a Markdown body. `spanOf` turns offsets in the body into a span of the file. What a body may not
 * hold is refused with its place; nothing is left out in silence.
 */
export function parseBody(
  path: string,
  text: string,
  spanOf: (start: number, end: number) => Span,
): BodyResult {
  const locate = faultFinder(path, spanOf);
  // remark's time grows faster than quadratically with nesting, so that is looked for before it runs.
  const costly = findCostlyLines(text);
  if (costly.length > 0) return { parsed: null, diagnostics: costly.map(locate) };

  const tree = parseMarkdown(text);
  const deep = findDeepNesting(tree, maximumNodes);
  if (deep.length > 0) return { parsed: null, diagnostics: deep.map(locate) };

  const typed = typedText(tree, text);
  const links = checkLinks(tree);
  const findings = [
    ...findHtml(tree),
    ...findImages(tree),
    ...links.findings,
    ...findMisplacedHeadings(tree, text),
    ...checkDefinitions(tree, typed),
    ...findBrokenLinks(tree, typed, text),
    ...findAccidentalLists(tree, text),
    ...findAccidentalBlocks(tree, text),
    ...findAbsorbedLines(tree, text),
    ...findAccidentalEmphasis(tree, text),
    ...findLeftoverMarkup(typed, text),
    ...findEscapedTags(tree, text),
    ...findLostText(tree, text),
    ...findHiddenCharacters(tree, text),
  ];
  if (findings.length === 0) findings.push(...findUnseenBody(tree, text));
  if (findings.length > 0)
    return { parsed: null, diagnostics: withoutConsequences(findings).map(locate) };
  const references = links.references.map(({ noun, id, part, start, end }) => ({
    noun,
    id,
    part,
    at: spanOf(start, end),
  }));
  const html = renderTree(tree);
  const unrendered = findUnrendered(tree, html);
  if (unrendered.length > 0) return { parsed: null, diagnostics: unrendered.map(locate) };
  const { body, places, ...ranges } = renderBody(html, text);
  const blockPlaces = places.map((stretches) =>
    stretches.map(({ start, offset, width }): LocatedRun => {
      const { line, column } = spanOf(offset, offset);
      return width === undefined ? [start, line, column] : [start, line, column, width];
    }),
  );
  return { parsed: { body, blockPlaces, ...ranges, references }, diagnostics: [] };
}
