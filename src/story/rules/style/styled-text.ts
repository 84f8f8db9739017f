import type { Span } from '../../../diagnostics/span.ts';
import { sentenceStarts } from '../../../file/body/sentence-starts.ts';
import type { Draft } from '../../../file/schema/draft.ts';
import type { Noun } from '../../../model/ids.ts';
import { type DraftSet, stateOf, tableOf } from '../../drafts/draft-set.ts';
import {
  findQuotedRanges,
  type QuotingText,
  type TextRange,
} from '../../evidence/find-quoted-ranges.ts';
import { fieldProse, findBodyProse, findFieldProse } from '../../evidence/restated-text.ts';

/** A file whose text the house style is about. */
export interface StyledEntry {
  readonly draft: Draft;
  /** The blocks of its body, and then the sentences of its front matter. */
  readonly texts: readonly StyledText[];
}

/** A text as the rules of style read it. */
export interface StyledText {
  readonly text: string;
  /** The same, character for character, with a sign that no word has in the place of quotations, code and addresses. */
  readonly plain: string;
  readonly isBody: boolean;
  readonly isHeading: boolean;
  /** Whether all of it is somebody else’s words. */
  readonly isQuotation: boolean;
  readonly sentences: readonly TextRange[];
  /** Its links; each stretch is the text of one. */
  readonly links: readonly TextLink[];
  readonly spanOf: (start: number, end: number) => Span;
}

export interface TextLink extends TextRange {
  readonly address: string;
  /** Whether it is an address alone, typed without square brackets. */
  readonly isBare: boolean;
}

/** What a rule of style finds in a text. */
export interface StyleFinding extends TextRange {
  readonly text: StyledText;
  readonly message: string;
  readonly note?: string;
}

/** The files of some nouns that have text which pages show, with this text. */
export function findStyledEntries(set: DraftSet, nouns: readonly Noun[]): readonly StyledEntry[] {
  return nouns.flatMap((noun) =>
    [...tableOf(set, noun).values()].flatMap((entry) => {
      const draft = 'located' in entry ? entry.located : entry;
      const isRetired = ('state' in entry ? entry.state : stateOf(entry)) === 'retired';
      // What a brief defines is part of its text.
      return draft.noun === noun && !isRetired ? [styledEntry(draft)] : [];
    }),
  );
}

function styledEntry(draft: Draft): StyledEntry {
  const { body, links, code } = draft.body;
  const linksOf = Map.groupBy(links, ({ block }) => block);
  const codeOf = Map.groupBy(code, ({ block }) => block);
  const blocks = findBodyProse(draft.body).map((piece, index): StyledText => {
    const inBlock = linksOf.get(index) ?? [];
    const { sentences = [] } = body.blocks[index] ?? {};
    return {
      ...piece,
      plain: maskText(piece, [
        ...(codeOf.get(index) ?? []),
        ...inBlock.filter((link) => isAddress(piece.text.slice(link.start, link.end), link)),
      ]),
      isBody: true,
      isHeading: sentences.length === 0,
      isQuotation: piece.blockQuotation !== undefined,
      sentences: cutAt(piece.text, sentences),
      links: inBlock,
    };
  });
  const fields = findFields(draft).map(
    (piece): StyledText => ({
      ...piece,
      plain: maskText(piece, []),
      ...{ isBody: false, isHeading: false, isQuotation: false },
      sentences: cutAt(piece.text, sentenceStarts(piece.text)),
      links: [],
    }),
  );
  return { draft, texts: [...blocks, ...fields] };
}

/** The fields beside those of a brief that hold the editors’ own sentences. */
const sentenceFields = ['title', 'summary', 'statement'];

function findFields(draft: Draft) {
  if (draft.noun === 'brief') return findFieldProse(draft);
  return Object.entries(draft.fields).flatMap(([field, value]) =>
    sentenceFields.includes(field) && typeof value === 'string'
      ? [fieldProse(draft, value, field)]
      : [],
  );
}

/** Stretches from each start to the next; the whole where there is no start. */
function cutAt(text: string, starts: readonly number[]): readonly TextRange[] {
  const from = starts.length === 0 ? [0] : starts;
  return from.map((start, index) => {
    const whole = text.slice(start, from[index + 1] ?? text.length);
    return { start, end: start + whole.trimEnd().length };
  });
}

/** The sign that holds the place of what is not the editors’ own words. */
const masked = '\ufffc';

function maskText(prose: QuotingText, others: readonly TextRange[]): string {
  const { text } = prose;
  const ranges = [...findQuotedRanges(prose).quotations, ...others].sort(
    (a, b) => a.start - b.start,
  );
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of ranges) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    pieces.push(text.slice(done, from), masked.repeat(end - from));
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

/** Whether the text of a link is no more than a web address, or the link’s own address. */
export function isAddress(text: string, { address }: TextLink): boolean {
  const written = bareAddress(text);
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(text.trim())) return true;
  return /[/:]/.test(written) && written === bareAddress(address);
}

/** An address without what some leave out of it. */
function bareAddress(text: string): string {
  return text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
