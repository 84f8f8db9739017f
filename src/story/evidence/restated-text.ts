import type { Span } from '../../diagnostics/span.ts';
import { type ParsedBody, spanInBlock } from '../../file/body/parsed-body.ts';
import { type BriefDraft, type Located, spanIn } from '../../file/schema/draft.ts';
import { isEventDefinition } from '../../file/schema/event-schema.ts';
import {
  beginsWithDash,
  findQuotedPart,
  type QuotingText,
  type TextRange,
} from './find-quoted-ranges.ts';

/** A piece of an editor’s prose, with the place of each stretch of it. */
export interface ProsePiece extends QuotingText {
  readonly spanOf: (start: number, end: number) => Span;
}

/** All prose of a brief: its body block by block, and the sentences of its front matter. */
export function findProse(brief: BriefDraft): ProsePiece[] {
  return [...findBodyProse(brief.body), ...findFieldProse(brief)];
}

/** The prose of a body, block by block. */
export function findBodyProse(body: ParsedBody): ProsePiece[] {
  const quoted = findBlockQuotations(body);
  return body.body.blocks.map(({ text }, index) => ({
    text,
    blockQuotation: quoted.get(index),
    spanOf: (start, end) => spanInBlock(body.blockPlaces[index] ?? [], start, end),
  }));
}

/** The sentence that a field of the front matter holds. */
export function fieldProse(
  located: Located,
  text: string,
  ...at: readonly (string | number)[]
): ProsePiece {
  const whole = spanIn(located, ...at);
  return { text, spanOf: (start, end) => spanInValue(text, whole, start, end) };
}

/** The sentences in the front matter of a brief. */
export function findFieldProse(brief: BriefDraft): ProsePiece[] {
  const { fields } = brief;
  const pieces: ProsePiece[] = [];
  const add = (text: string | undefined, ...at: (string | number)[]): void => {
    if (text !== undefined) pieces.push(fieldProse(brief, text, ...at));
  };
  add(fields.title, 'title');
  add(fields.summary, 'summary');
  for (const [index, event] of (fields.events ?? []).entries()) {
    if (!isEventDefinition(event)) continue;
    add(event.title, 'events', index, 'title');
    add(event.summary, 'events', index, 'summary');
  }
  for (const [index, { statement, note }] of (fields.reports ?? []).entries()) {
    add(statement, 'reports', index, 'statement');
    add(note, 'reports', index, 'note');
  }
  for (const [index, { note }] of (fields.corrections ?? []).entries()) {
    add(note, 'corrections', index, 'note');
  }
  return pieces;
}

/** What each block of a block quotation quotes, by the number of the block. */
function findBlockQuotations({
  body: { blocks },
  blockQuotations,
}: ParsedBody): ReadonlyMap<number, TextRange> {
  const textOf = (index: number | undefined): string => blocks[index ?? -1]?.text ?? '';
  return new Map(
    blockQuotations.flatMap((quotation) => {
      const isSpeech = beginsWithDash(textOf(quotation[0]));
      return quotation.map((index): [number, TextRange] => [
        index,
        findQuotedPart(textOf(index), {
          isFirst: index === quotation[0],
          isLast: index === quotation.at(-1),
          isSpeech,
        }),
      ]);
    }),
  );
}

/** The `quote` fields of a brief’s reports. */
export function findQuoteFields(
  brief: BriefDraft,
): { readonly quote: string; readonly report: number }[] {
  return (brief.fields.reports ?? []).flatMap(({ quote }, report) =>
    quote === undefined ? [] : [{ quote, report }],
  );
}

/** A stretch of a value: its place where the value appears as it is or in quotation marks, else that of the whole value. */
function spanInValue(text: string, whole: Span, start: number, end: number): Span {
  const { line, column, endLine, endColumn } = whole;
  const marks = endColumn - column - text.length;
  if (line !== endLine || (marks !== 0 && marks !== 2)) return whole;
  const first = column + marks / 2;
  return { line, column: first + start, endLine, endColumn: first + end };
}
