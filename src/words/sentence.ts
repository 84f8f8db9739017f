import type { ReportCount } from '../derive/actors/report-counts.ts';
import type { RoleThen } from '../derive/entries/actor-row.ts';
import type { EventActor } from '../derive/entries/event-row.ts';
import type { StoryRow } from '../derive/entries/story-row.ts';
import type { EntryLink } from '../derive/links/entry-link.ts';
import type { Shortlist } from '../derive/paging/shortlist.ts';
import type { Role } from '../derive/roles/roles.ts';
import type { SourceNames } from '../derive/terms/wordings.ts';
import type { EdtfDate } from '../model/edtf-date.ts';
import type { Known } from '../model/source.ts';
import { actorWords } from './english/actor-words.ts';
import { comparisonWords } from './english/comparison-words.ts';
import { dateWords } from './english/date-words.ts';
import { words } from './english/words.ts';

/**
 * A sentence of the interface with names, links and dates in it. It is put together here, not in a template, because
 * there every line break decides whether two words are apart.
 */
export type Sentence = readonly SentencePart[];

export type SentencePart =
  /** The interface's own words, with the spaces they need. */
  | string
  | { readonly as: 'link'; readonly link: EntryLink }
  | { readonly as: 'date'; readonly date: EdtfDate }
  /** Words of an editor, in whatever direction they run. */
  | { readonly as: 'name'; readonly text: string }
  | { readonly as: 'strong' | 'muted'; readonly text: string }
  | { readonly as: 'quote'; readonly text: string; readonly language: string | null };

/** A part of a sentence as plain text. */
export function textOf(part: SentencePart): string {
  if (typeof part === 'string') return part;
  switch (part.as) {
    case 'link':
      return part.link.name;
    case 'date':
      return dateWords(part.date);
    case 'quote':
      return quotedText(part.text);
    default:
      return part.text;
  }
}

/** A quotation with its marks; quotation marks inside it are single ones, as in print, and nothing else is changed. */
export function quotedText(text: string): string {
  const inner = text.replace(/“([^”]*)”/g, '‘$1’').replace(/"([^"]*)"/g, '‘$1’');
  return `${words.quoteOpen}${inner}${words.quoteClose}`;
}

export function link(entry: EntryLink): SentencePart {
  return { as: 'link', link: entry };
}

export function date(value: EdtfDate): SentencePart {
  return { as: 'date', date: value };
}

export function name(text: string): SentencePart {
  return { as: 'name', text };
}

/** Sentences one after another with a separator between them; empty ones are left out. */
export function joined(lines: readonly Sentence[], separator: string): Sentence {
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [separator, ...line]));
}

/** "A, B, C"; "A, of the night; B" if a name has a comma */
export function linksSentence(links: readonly EntryLink[]): Sentence {
  return joined(
    links.map((entry) => [link(entry)]),
    nameSeparator(links.map((entry) => entry.name)),
  );
}

/** The same of names without links. */
export function namesSentence(names: readonly string[]): Sentence {
  return joined(
    names.map((text) => [name(text)]),
    nameSeparator(names),
  );
}

/** The separator between the names of a list, which may have commas of their own. */
export function nameSeparator(names: readonly string[]): string {
  return names.some((text) => /[,、，،]/u.test(text)) ? '; ' : ', ';
}

/** "A (3 reports), B (1 report)" */
export function countsSentence(counts: readonly ReportCount[]): Sentence {
  return joined(
    counts.map(({ source, reports }) => [link(source), ` (${actorWords.reports(reports)})`]),
    ', ',
  );
}

/** “a”, “b” */
export function quotesSentence(texts: readonly string[]): Sentence {
  return joined(
    texts.map((text) => [{ as: 'quote', text, language: null }]),
    ', ',
  );
}

/** “a” ×3, “b” (not counted), “c” ×1, attributed to: A, in the source's language */
export function quotedNamesSentence({ names, language }: Omit<SourceNames, 'source'>): Sentence {
  return joined(
    names.map(({ name: text, count, speaker }) => [
      { as: 'quote', text, language },
      count === null
        ? { as: 'muted', text: ` ${comparisonWords.uncounted}` }
        : ` ${comparisonWords.times(count)}`,
      ...(speaker === null ? [] : [`, ${comparisonWords.asWordOf} `, link(speaker)]),
    ]),
    names.some(({ speaker }) => speaker !== null) ? '; ' : ', ',
  );
}

/** "Ambassador, Country"; "belonging to: Country" */
export function roleSentence({ role, organization }: Omit<Role, 'from' | 'to'>): Sentence {
  return role === null
    ? [`${words.memberOf} `, link(organization)]
    : [name(role), ', ', link(organization)];
}

/** "Spokesman, A"; "Spokesman, A, until 4 May 2031" if it was over by then */
export function roleThenSentence(role: RoleThen): Sentence {
  const ended = role.isOver ? roleDatesSentence({ from: null, to: role.to }) : [];
  return joined([roleSentence(role), ended], ', ');
}

/** "from 2013 until 2022"; nothing if neither is known */
export function roleDatesSentence({ from, to }: Pick<Role, 'from' | 'to'>): Sentence {
  // "from 2029 or 2030, sources differ, until 2031"; "from 2029, ended between 2030 and 2031"
  const isSetApart =
    (from !== null && dateWords(from).includes(', ')) || (to && hasPreposition(to));
  const separator = isSetApart ? ', ' : ' ';
  return joined(
    [
      from === null ? [] : [`${hasPreposition(from) ? words.begun : words.from} `, date(from)],
      to === null ? [] : [`${hasPreposition(to) ? words.ended : words.until} `, date(to)],
    ],
    separator,
  );
}

/** Whether the words of a date begin with a preposition of their own: "between 2029 and 2030", "by 5 March 2029", "on 5 March 2029 or later" */
function hasPreposition(when: EdtfDate): boolean {
  return /^(?:between|by|on) /.test(dateWords(when));
}

/** "A (role)" */
export function eventActorSentence({ link: actor, roles }: EventActor): Sentence {
  const role = roles.flatMap((held) => held.role ?? []).join(', ');
  return role === '' ? [link(actor)] : [link(actor), ' (', name(role), ')'];
}

/** A fact about a document, with how it is known: "about 7 September 2022 (inferred)". */
export function knownSentence<T>(
  known: Known<T>,
  show: (value: T) => SentencePart,
  unknown: string,
): Sentence {
  if (known.known === 'unknown') return [{ as: 'muted', text: unknown }];
  const value = show(known.value);
  return known.known === 'stated'
    ? [value]
    : [value, ' ', { as: 'muted', text: `(${words.inferred})` }];
}

/** "2 sources, 5 briefs, 40 claims, 18 events · Latest brief 12 September 2022" */
export function storySentence({ counts, updated }: StoryRow): Sentence {
  const sizes = [
    words.count(counts.sources, 'source'),
    words.count(counts.briefs, 'brief'),
    words.count(counts.claims, 'claim'),
    words.count(counts.events, 'event'),
  ].join(', ');
  return updated === null ? [sizes] : [`${sizes} · ${words.updated} `, date(updated)];
}

/** "Actors: Ana Lind, the ministry and 3 more"; nothing if there are none. */
export function shortlistSentence<T>(
  before: string,
  { items, more }: Shortlist<T>,
  sentenceOf: (items: readonly T[]) => Sentence,
): Sentence {
  if (items.length === 0) return [];
  return [before, ...sentenceOf(items), ...(more > 0 ? [` ${words.more(more)}`] : [])];
}
