import type { Span } from '../../diagnostics/span.ts';
import { type BriefDraft, spanIn } from '../../validate/draft.ts';
import { isEventDefinition } from '../../validate/event-schema.ts';

/** A piece of an editor’s prose, with its place. */
export interface ProsePiece {
  readonly text: string;
  readonly at: Span;
}

/** All prose of a brief: its body block by block, and the sentences of its front matter. */
export function findProse(brief: BriefDraft): ProsePiece[] {
  const { fields, body } = brief;
  const pieces: ProsePiece[] = body.body.blocks.map(({ text }, index) => ({
    text,
    at: body.blockSpans[index] ?? spanIn(brief),
  }));
  const add = (text: string | undefined, ...at: (string | number)[]): void => {
    if (text !== undefined) pieces.push({ text, at: spanIn(brief, ...at) });
  };
  add(fields.title, 'title');
  add(fields.summary, 'summary');
  for (const [index, event] of (fields.events ?? []).entries()) {
    if (!isEventDefinition(event)) continue;
    add(event.title, 'events', index, 'title');
    add(event.summary, 'events', index, 'summary');
  }
  for (const [index, { statement }] of (fields.reports ?? []).entries()) {
    add(statement, 'reports', index, 'statement');
  }
  for (const [index, { note }] of (fields.corrections ?? []).entries()) {
    add(note, 'corrections', index, 'note');
  }
  return pieces;
}

/** The `quote` fields of a brief’s reports. */
export function findQuoteFields(
  brief: BriefDraft,
): { readonly quote: string; readonly report: number }[] {
  return (brief.fields.reports ?? []).flatMap(({ quote }, report) =>
    quote === undefined ? [] : [{ quote, report }],
  );
}
