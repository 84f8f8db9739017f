import { readArticle } from '../../src/drafting/article/read-article.ts';
import { gatherKnown } from '../../src/drafting/known/gather-known.ts';
import type { KnownEntries } from '../../src/drafting/known/known-entries.ts';
import type { BriefProposal, PassageProposal } from '../../src/drafting/proposal.ts';
import { proposeBrief } from '../../src/drafting/propose-brief.ts';
import type { ProposedVoice } from '../../src/drafting/voices/voice.ts';
import { parseEdtf } from '../../src/edtf/parse-edtf.ts';
import { type ReportFields, stanceOf } from '../../src/file/schema/report-schema.ts';
import { compareDates } from '../../src/model/compare-dates.ts';
import { compareFigures } from '../../src/model/compare-figures.ts';
import type { DraftSet } from '../../src/story/drafts/draft-set.ts';
import { readFigure } from '../../src/values/read-figure.ts';

/** How many of those that should be there are, and how many of those that are there should be. */
export interface Share {
  readonly found: number;
  readonly of: number;
}

/** What a proposal has of the briefs that editors made of the same document. */
export type Measures = Readonly<Record<string, Share>>;

/** A report of the hand-made briefs of a source, with the paragraphs of its document. */
interface HandReport {
  readonly report: ReportFields;
  readonly claim: string;
  readonly quote: string;
  readonly paragraph: number;
}

/** Which claims are known when a document is drafted. */
export type Knowledge = 'claims of the other sources' | 'all claims, reports of the other sources';

/** Drafts a document as if none of its briefs were there, and compares what comes out with them. */
export function measure(
  set: DraftSet,
  sourceId: string,
  text: string,
  knowledge: Knowledge,
): {
  readonly measures: Measures;
  readonly misses: readonly string[];
} {
  const source = [...set.sources.values()].find(({ id }) => id === sourceId);
  if (source === undefined) throw new Error(`no source ${sourceId}`);
  const { story, published, inferred, language } = source.fields;
  const known = knownWithout(set, sourceId, story, knowledge);
  const article = readArticle(text);
  const proposal = proposeBrief({
    article,
    source: {
      published: (published ?? inferred?.published?.value)?.text ?? null,
      language: language ?? null,
    },
    known,
  });
  const hand = handReports(set, sourceId).filter(
    ({ claim }) =>
      knowledge !== 'claims of the other sources' || known.claims.some(({ id }) => id === claim),
  );
  return compare(set, sourceId, article.paragraphs, proposal, hand, handReports(set, sourceId));
}

function knownWithout(
  set: DraftSet,
  source: string,
  story: string,
  knowledge: Knowledge,
): KnownEntries {
  const briefs = [...set.briefs].filter(([, { fields }]) => fields.restates !== source);
  const known = gatherKnown({ ...set, briefs: new Map(briefs) }, story);
  if (knowledge === 'all claims, reports of the other sources') return known;
  return { ...known, claims: known.claims.filter(({ reports }) => reports.length > 0) };
}

/** The words that the hand-made briefs of a source quote. */
export function quotesOf(set: DraftSet, source: string): readonly string[] {
  return handReports(set, source).map(({ quote }) => quote);
}

function handReports(set: DraftSet, source: string): HandReport[] {
  return [...set.briefs.values()]
    .filter(({ fields }) => fields.restates === source)
    .flatMap(({ fields: { reports = [] } }) =>
      reports.flatMap((report): HandReport[] => {
        const { quote, paragraph, claim } = report;
        if (quote === undefined || paragraph === undefined || !('first' in paragraph)) return [];
        return [{ report, claim, quote, paragraph: paragraph.first }];
      }),
    );
}

function compare(
  set: DraftSet,
  sourceId: string,
  paragraphs: readonly string[],
  proposal: BriefProposal,
  hand: readonly HandReport[],
  all: readonly HandReport[],
): { readonly measures: Measures; readonly misses: readonly string[] } {
  const misses: string[] = [];
  const miss = (what: string, { claim, quote }: HandReport, got: string): void => {
    misses.push(`${what}: ${claim} “${quote}” got ${got}`);
  };
  const count = (): { found: number; of: number } => ({ found: 0, of: 0 });
  const passageRecall = count();
  const speakerRecall = count();
  const speakerPrecision = count();
  const voices = count();
  const stances = count();
  const via = count();
  for (const each of all) {
    passageRecall.of += 1;
    const passage = passageOf(each, paragraphs, proposal.passages);
    if (passage === null) {
      miss('passage', each, 'none');
      continue;
    }
    passageRecall.found += 1;
    const [wanted, got] = [handVoice(each.report), voiceKey(passage.voice)];
    const isSame = wanted === got;
    voices.of += 1;
    if (isSame) voices.found += 1;
    else miss('voice', each, `${got} for ${wanted}`);
    if (wanted !== '') {
      speakerRecall.of += 1;
      if (isSame) speakerRecall.found += 1;
    }
    if (got !== '') {
      speakerPrecision.of += 1;
      if (isSame) speakerPrecision.found += 1;
    }
    stances.of += 1;
    if (stanceOf(each.report) === passage.stance) stances.found += 1;
    else miss('stance', each, passage.stance);
    const handVia = (each.report.via ?? []).join();
    if (handVia !== '') {
      via.of += 1;
      if (passage.via.map(({ actor }) => actor).join() === handVia) via.found += 1;
      else miss('via', each, passage.via.map(({ name }) => name).join());
    }
  }
  const claims = count();
  const firsts = count();
  const inSentence = count();
  for (const each of hand) {
    claims.of += 1;
    firsts.of += 1;
    inSentence.of += 1;
    const passage = passageOf(each, paragraphs, proposal.passages);
    const ranked = passage?.claims.map(({ claim }) => claim) ?? [];
    if (ranked[0] === each.claim) firsts.found += 1;
    if (ranked.slice(0, 3).includes(each.claim)) claims.found += 1;
    else miss('claim', each, ranked.slice(0, 3).join());
    const any = proposal.passages.filter(
      (other) => passage !== null && overlaps(each, paragraphs, other),
    );
    if (
      any.some(({ claims: found }) => found.slice(0, 3).some(({ claim }) => claim === each.claim))
    )
      inSentence.found += 1;
  }
  return {
    measures: {
      ...quotationMeasures(paragraphs, proposal, all, set, sourceId, misses),
      'passages with their paragraph, recall': passageRecall,
      'speakers, recall': speakerRecall,
      'speakers, precision': speakerPrecision,
      'voices, own voice too': voices,
      stances,
      'via, recall': via,
      ...agencyMeasures(set, sourceId, proposal, all),
      ...figureMeasures(set, proposal, all, misses),
      ...dateMeasures(set, proposal, all, misses),
      'claims, first': firsts,
      'claims, among the first three': claims,
      'claims, among the first three of any passage over the same words': inSentence,
    },
    misses,
  };
}

/** The passage that has most of the words quoted, the shortest of those. */
function passageOf(
  hand: HandReport,
  paragraphs: readonly string[],
  passages: readonly PassageProposal[],
): PassageProposal | null {
  const range = rangeOf(hand, paragraphs);
  if (range === null) return null;
  const found = passages
    .filter(({ paragraph }) => paragraph === hand.paragraph)
    .map((passage) => ({ passage, share: share(range, passage) }))
    .filter((each) => each.share >= 0.5)
    .sort((a, b) => b.share - a.share || length(a.passage) - length(b.passage));
  return found[0]?.passage ?? null;
}

function overlaps(
  hand: HandReport,
  paragraphs: readonly string[],
  passage: PassageProposal,
): boolean {
  const range = rangeOf(hand, paragraphs);
  return range !== null && passage.paragraph === hand.paragraph && share(range, passage) >= 0.5;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function rangeOf({ quote, paragraph }: HandReport, paragraphs: readonly string[]): Range | null {
  const start = (paragraphs[paragraph - 1] ?? '').indexOf(quote);
  return start === -1 ? null : { start, end: start + quote.length };
}

function share(range: Range, other: Range): number {
  const shared = Math.min(range.end, other.end) - Math.max(range.start, other.start);
  return Math.max(0, shared) / length(range);
}

function length({ start, end }: Range): number {
  return end - start;
}

function handVoice({ speaker }: ReportFields): string {
  if (speaker === undefined) return '';
  if (typeof speaker === 'string') return speaker;
  if (Array.isArray(speaker)) return [...speaker].sort().join(' ');
  return `unnamed of ${'of' in speaker ? speaker.of : null}`;
}

function voiceKey(voice: ProposedVoice | null): string {
  if (voice === null) return '';
  if (voice.kind === 'unnamed') return `unnamed of ${voice.of?.actor ?? undefined}`;
  return voice.actors
    .map(({ actor, name }) => actor ?? name)
    .sort()
    .join(' ');
}

/** Quotations in marks: those that a report or a name of the hand-made briefs has. */
function quotationMeasures(
  paragraphs: readonly string[],
  { quotations }: BriefProposal,
  all: readonly HandReport[],
  set: DraftSet,
  sourceId: string,
  misses: string[],
): Measures {
  const marked = all.filter((each) => {
    const range = rangeOf(each, paragraphs);
    const text = paragraphs[each.paragraph - 1] ?? '';
    return range !== null && isInMarks(text, range);
  });
  const found = marked.filter((each) =>
    quotations.some(
      ({ paragraph, text }) =>
        paragraph === each.paragraph && (text.includes(each.quote) || each.quote.includes(text)),
    ),
  );
  const names = [...set.briefs.values()]
    .filter(({ fields }) => fields.restates === sourceId)
    .flatMap(({ fields }) =>
      Object.values(fields.wording ?? {}).flatMap((used) => used.map(({ name }) => name)),
    );
  const right = quotations.filter(
    ({ text, paragraph }) =>
      marked.some(
        (each) =>
          each.paragraph === paragraph && (text.includes(each.quote) || each.quote.includes(text)),
      ) || names.some((name) => text.includes(name)),
  );
  for (const each of marked) if (!found.includes(each)) misses.push(`quotation: ${each.quote}`);
  const speakers = marked.filter((each) =>
    quotations.some(
      ({ paragraph, text, voice }) =>
        paragraph === each.paragraph &&
        (text.includes(each.quote) || each.quote.includes(text)) &&
        voiceKey(voice) === handVoice(each.report),
    ),
  );
  return {
    'quotations in marks with their paragraph, recall': { found: found.length, of: marked.length },
    'quotations in marks, precision': { found: right.length, of: quotations.length },
    'speakers of quotations in marks': { found: speakers.length, of: marked.length },
  };
}

function isInMarks(text: string, { start, end }: Range): boolean {
  return (
    [...text.matchAll(/“[^”]*”|"[^"]*"/gu)].some(
      ({ 0: quoted, index }) => index <= start && end <= index + quoted.length,
    ) ||
    [...text.matchAll(/“[^”]*”|"[^"]*"/gu)].some(
      ({ 0: quoted, index }) => start <= index && index + quoted.length <= end,
    )
  );
}

function agencyMeasures(
  set: DraftSet,
  sourceId: string,
  { agencies }: BriefProposal,
  all: readonly HandReport[],
): Measures {
  const agency = set.sources.get(sourceId as never)?.fields.agency;
  const wanted = new Set(
    [
      ...all.flatMap(({ report }) => report.via ?? []),
      ...(agency === undefined ? [] : [agency]),
    ].map(String),
  );
  const found = agencies.filter(({ actor }) => actor !== null && wanted.has(actor));
  return {
    'agencies, recall': { found: new Set(found.map(({ actor }) => actor)).size, of: wanted.size },
    'agencies, precision': { found: found.length, of: agencies.length },
  };
}

function figureMeasures(
  set: DraftSet,
  { figures }: BriefProposal,
  all: readonly HandReport[],
  misses: string[],
): Measures {
  const wanted = all.filter(
    ({ claim, report }) =>
      set.claims.get(claim as never)?.fields.gives === 'figure' && report.value !== undefined,
  );
  const isSame = (value: string, other: string): boolean => {
    const [a, b] = [readFigure(value, 'en'), readFigure(other, 'en')];
    return value === other || (a !== null && b !== null && compareFigures(a, b) === 'same');
  };
  const found = wanted.filter((each) =>
    figures.some(
      ({ paragraph, value }) =>
        paragraph === each.paragraph && isSame(value, each.report.value ?? ''),
    ),
  );
  const right = figures.filter(({ paragraph, value }) =>
    wanted.some((each) => each.paragraph === paragraph && isSame(value, each.report.value ?? '')),
  );
  for (const each of wanted) if (!found.includes(each)) misses.push(`figure: ${each.report.value}`);
  return {
    'figures with unit and hedge, recall': { found: found.length, of: wanted.length },
    'figures, precision': { found: right.length, of: figures.length },
  };
}

function dateMeasures(
  set: DraftSet,
  { dates }: BriefProposal,
  all: readonly HandReport[],
  misses: string[],
): Measures {
  const wanted = all.filter(
    ({ claim, report }) =>
      set.claims.get(claim as never)?.fields.gives === 'date' && report.value !== undefined,
  );
  const agree = (a: string | null, b: string): boolean => {
    const [left, right] = [parseEdtf(a ?? ''), parseEdtf(b)];
    return left.ok && right.ok && compareDates(left.date, right.date) !== 'different';
  };
  const found = wanted.filter((each) =>
    dates.some(
      ({ paragraph, value }) =>
        paragraph === each.paragraph && agree(value, each.report.value ?? ''),
    ),
  );
  const whens = [...set.events.values()].flatMap(({ fields }) => fields.when?.text ?? []);
  const right = dates.filter(({ value }) => whens.some((when) => agree(value, when)));
  for (const each of wanted) if (!found.includes(each)) misses.push(`date: ${each.report.value}`);
  return {
    'dates, recall': { found: found.length, of: wanted.length },
    'dates, precision': { found: right.length, of: dates.length },
  };
}
