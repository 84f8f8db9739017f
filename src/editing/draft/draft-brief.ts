import type { BriefProposal, PassageProposal } from '../../drafting/proposal.ts';
import type { NamedActor } from '../../drafting/voices/voice.ts';
import { parseEdtf } from '../../edtf/parse-edtf.ts';
import { validateFile } from '../../file/validate-file.ts';
import type { PlainMapping } from '../../file/yaml/plain-value.ts';
import { printYaml } from '../../file/yaml/print-yaml.ts';
import type { ClaimKind } from '../../model/claim.ts';
import { todo } from '../../story/rules/check-proposed.ts';
import { type ChosenReport, chooseReports, figureIn } from './choose-reports.ts';
import {
  given,
  type ProposedField,
  printFields,
  printProposedItem,
  printProposedText,
  proposed,
} from './proposed-yaml.ts';

/** What a drafted brief is made from. */
export interface BriefDraftInput {
  readonly proposal: BriefProposal;
  readonly label: string;
  readonly story: string;
  readonly source: string;
  /** The agency whose text the source is. */
  readonly agency: string | null;
  /** The day on which it is drafted. */
  readonly today: string;
  /** The id of an actor that the article names; null where it has none and no stub. */
  readonly idOf: (actor: NamedActor) => string | null;
  /** What the reports of a claim give. */
  readonly givesOf: (claim: string) => ClaimKind | null;
  /** An id that no claim has, with an ending of letters for a new one. */
  readonly newClaimId: (ending: string) => string;
}

/**
 * How much less is proposed in a report than could be, by its number, since the check would refuse that: at 1 it is of a new claim, at 2
 * it has no speaker and no chain either, and from 3 on it is left out.
 */
export type Restraint = ReadonlyMap<number, number>;

export interface DraftedBrief {
  readonly text: string;
  /** The numbers of its reports, in their order. */
  readonly reports: readonly number[];
  readonly newClaims: number;
}

/** The longest passage without marks around it that is proposed as a quote, in words. */
const mostQuotedWords = 6;

/** The text of a brief whose front matter holds what an article shows, all of it marked, and whose body is still to be written. */
export function draftBrief(input: BriefDraftInput, restraint: Restraint = new Map()): DraftedBrief {
  const { proposal, label, story, source, today } = input;
  const chosen = chooseReports(proposal);
  let newClaims = 0;
  const items = chosen.flatMap((report, index) => {
    const level = restraint.get(index) ?? 0;
    if (level > 2) return [];
    const restrained = level === 0 ? report : withLess(report, level);
    if (restrained.claim === null) newClaims += 1;
    return [{ index, lines: reportItem(restrained, input, newClaims) }];
  });
  const events = eventItems(proposal);
  const wording = wordingLines(proposal);
  const lines = [
    ...printFields([
      proposed('title', `${todo} the headline of the brief that restates ${label}`),
      given('story', story),
      proposed('published', today, 'the day on which the brief is published'),
      given('restates', source),
      given('status', 'draft'),
      proposed('summary', `${todo} one or two plain sentences`),
    ]),
    ...(events.length === 0 ? [] : ['events:', ...events]),
    ...(items.length === 0 ? [] : ['reports:', ...items.flatMap((item) => item.lines)]),
    ...(wording.length === 0 ? [] : ['wording:', ...wording]),
  ];
  const body = `${todo} what the source says, in your own words.`;
  return {
    text: `---\n${lines.join('\n')}\n---\n\n${body}\n`,
    reports: items.map(({ index }) => index),
    newClaims,
  };
}

function withLess(report: ChosenReport, level: number): ChosenReport {
  const { passage } = report;
  return {
    ...report,
    claim: null,
    passage: level === 1 ? passage : { ...passage, voice: null, via: [] },
  };
}

/** A report with its notes: what the claim states, and which others the passage may carry. */
function reportItem(
  { passage, claim, others }: ChosenReport,
  input: BriefDraftInput,
  number: number,
): readonly string[] {
  const { verb, paragraph, stance } = passage;
  const said = speakerField(passage, input);
  const via = viaOf(passage, input);
  const newId = claim === null ? input.newClaimId(letters(number)) : '';
  const head =
    claim === null
      ? [
          proposed('claim', newId, 'a new claim; give it an id of its own'),
          proposed('statement', `${todo} ${newId} in one sentence that can be true or false`),
        ]
      : [proposed('claim', claim.claim, claim.statement)];
  const figure = claim === null ? figureIn(passage) : null;
  const value = claim === null ? figure : valueFor(passage, input.givesOf(claim.claim));
  const quote = quoteOf(passage);
  const fields: readonly ProposedField[] = [
    ...head,
    ...(figure === null ? [] : [proposed('gives', 'figure')]),
    ...(stance === 'affirms' ? [] : [proposed('stance', stance, verb ?? '')]),
    ...(said === null ? [] : [said]),
    ...(via.length === 0 ? [] : [proposed('via', via)]),
    ...(value === null ? [] : [proposed('value', value)]),
    ...(quote === null ? [] : [proposed('quote', quote)]),
    proposed('paragraph', String(paragraph), quote === null ? beginningOf(passage.text) : ''),
  ];
  const notes = others.map((other) => `or ${other.claim}: ${other.statement}`);
  return printProposedItem(withoutFaults(fields), notes);
}

/** The first words of a passage, by which an editor finds it in the article; no whole sentence, which does not belong here. */
function beginningOf(text: string): string {
  const words = text.trim().split(/\s+/u);
  const end = words.findIndex((word) => /[.!?…][^\p{L}\p{N}]*$/u.test(word));
  const most = Math.min(5, words.length - 1, end === -1 ? 5 : end);
  return most === 0 ? '' : `“${words.slice(0, most).join(' ')} …”`;
}

/** Numbers as letters, which no one takes for a figure: a, b, … z, aa. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest === 0 ? '' : letters(rest)) + String.fromCharCode(97 + ((number - 1) % 26));
}

/** The chain of a passage, which begins with the agency whose text the source is. */
function viaOf(
  { via, voice }: PassageProposal,
  { idOf, agency }: BriefDraftInput,
): readonly string[] {
  const ids = via.flatMap((actor) => idOf(actor) ?? []);
  const speakers = voice?.kind === 'actors' ? voice.actors.map(idOf) : [];
  const isLed = agency === null || ids.includes(agency) || speakers.includes(agency);
  return ids.length === 0 || isLed ? ids : [agency, ...ids];
}

function speakerField(
  { voice, verb }: PassageProposal,
  { idOf }: BriefDraftInput,
): ProposedField | null {
  if (voice === null) return null;
  const why = verb ?? '';
  if (voice.kind === 'unnamed') {
    const of = voice.of === null ? null : idOf(voice.of);
    return proposed('speaker', { unnamed: voice.who, ...(of === null ? {} : { of }) }, why);
  }
  const ids = voice.actors.flatMap((actor) => idOf(actor) ?? []);
  const [only] = ids;
  if (only === undefined) return null;
  return proposed('speaker', ids.length === 1 ? only : ids, why);
}

/** The words that a report may quote: those in quotation marks, or a few without. */
function quoteOf({ kind, text }: PassageProposal): string | null {
  const words = text
    .replace(/[\s.,;:]+$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const isShort = words.split(' ').length <= mostQuotedWords;
  return words !== '' && (kind === 'quotation' || isShort) && words.length <= 400 ? words : null;
}

/** A figure or date of the passage, where the claim gives such. */
function valueFor({ values }: PassageProposal, gives: ClaimKind | null): string | null {
  if (gives === null) return null;
  const isDate = (value: string): boolean => parseEdtf(value).ok;
  return values.find((value) => isDate(value) === (gives === 'date')) ?? null;
}

/** The fields without those that the check would refuse, such as a quote with markup in it. */
function withoutFaults(fields: readonly ProposedField[]): readonly ProposedField[] {
  const optional = ['quote', 'value', 'speaker', 'via'];
  let left = fields;
  for (const name of optional) {
    if (!hasFault(left)) break;
    left = left.filter((field) => field.name !== name);
  }
  return left;
}

function hasFault(fields: readonly ProposedField[]): boolean {
  const report: PlainMapping = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  const brief = { title: 'x', story: 'x', published: '2000-01-01', restates: 'x', summary: 'x' };
  const text = `---\n${printYaml({ ...brief, reports: [report] })}---\n\nx\n`;
  const bytes = new TextEncoder().encode(text);
  return validateFile({ path: 'content/briefs/x.md', bytes }).diagnostics.length > 0;
}

/** The known events that the dates of the article speak of, each once. */
function eventItems({ dates }: BriefProposal): readonly string[] {
  const seen = new Set<string>();
  return dates.flatMap(({ events: [event], written, value, paragraph }) => {
    if (event === undefined || seen.has(event)) return [];
    seen.add(event);
    const day = value === null ? '' : ` (${value})`;
    return [printProposedText(event, `“${written}”${day} in paragraph ${paragraph}`)];
  });
}

/** The names that the article has for each term. */
function wordingLines({ terms }: BriefProposal): readonly string[] {
  const byTerm = Map.groupBy(terms, ({ term }) => term);
  return [...byTerm].flatMap(([term, found]) => {
    const names = [...new Set(found.map(({ name }) => name))];
    return printFields([proposed(term, names)]).map((line) => `  ${line}`);
  });
}
