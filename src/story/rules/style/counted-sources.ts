import { entryOf } from '../../../file/markdown/entry-address.ts';
import type { Draft } from '../../../file/schema/draft.ts';
import { appearedAfter } from '../../../model/cited-reports.ts';
import { nameMatcher } from '../../../names/name-matcher.ts';
import { type ClaimCitation, citationFinder } from '../../drafts/cited-drafts.ts';
import { activeBriefs, type DraftSet, stateOf } from '../../drafts/draft-set.ts';
import { findDocument } from '../../drafts/find-document.ts';
import { outletOf, publishedOn } from '../../drafts/source-facts.ts';
import type { TextRange } from '../../evidence/find-quoted-ranges.ts';
import type { StyledEntry, StyledText } from './styled-text.ts';

/** How many sources a text may mean where it gives a number of them. */
export interface CountedSources {
  /** The fewest and the most that it could cite: versions of one document count as one or each, and one without a date may be younger. */
  readonly least: number;
  readonly most: number;
  /** The day of the brief by which they appeared; null in a text that has no day. */
  readonly day: string | null;
  /** How many are named in this text, with the one before it, and from the first on; and how many report a claim or an event. */
  readonly named: readonly number[];
  /** How many the links to claims in a stretch cite, each and together, and how many links these are. */
  readonly citedIn: (range: TextRange) => {
    readonly links: number;
    readonly sizes: readonly number[];
  };
}

/** Counts the sources that the texts of an entry may mean. */
export function openSourceCounter(
  set: DraftSet,
): (entry: StyledEntry) => (text: StyledText) => CountedSources {
  const findCited = citationFinder(set);
  const findNamed = nameMatcher(sourceNames(set));
  const sizesOf = (sources: readonly string[]): readonly number[] => [
    new Set(sources).size,
    new Set(sources.map((source) => findDocument(source, set))).size,
  ];
  return ({ draft, texts }) => {
    const day = draft.noun === 'brief' ? draft.fields.published : null;
    const about = sizesOf(reportingSources(draft, set));
    const namedIn = texts.map((text) => [
      ...text.links.flatMap(({ address }) => {
        const entry = entryOf(address);
        return entry?.noun === 'source' ? [entry.id] : [];
      }),
      ...findNamed(text.text).map(({ owner }) => owner),
    ]);
    const soFar = new Set<string>();
    const firstOn = namedIn.map((names) => {
      for (const name of names) soFar.add(name);
      return soFar.size;
    });
    return (text) => {
      const place = texts.indexOf(text);
      const here = namedIn[place] ?? [];
      const before = text.isBody ? (namedIn[place - 1] ?? []) : [];
      return {
        ...countCitable(draft, day, set),
        day,
        named: [
          ...about,
          ...sizesOf(here),
          ...sizesOf([...here, ...before]),
          ...(text.isBody ? [firstOn[place] ?? 0] : []),
        ],
        citedIn: (range) => {
          const cited = text.links.flatMap(({ address, start, end }) => {
            const citation =
              range.start <= start && end <= range.end ? citationOf(address, day) : null;
            return citation === null ? [] : [findCited(citation).cited.map(({ source }) => source)];
          });
          return { links: cited.length, sizes: [...cited, cited.flat()].flatMap(sizesOf) };
        },
      };
    };
  };
}

function citationOf(address: string, day: string | null): ClaimCitation | null {
  const entry = entryOf(address);
  return entry?.noun === 'claim'
    ? { claim: entry.id, part: entry.part, restated: null, day }
    : null;
}

function countCitable(
  draft: Draft,
  day: string | null,
  set: DraftSet,
): { readonly least: number; readonly most: number } {
  // What is published counts no drafts.
  const there = [...set.sources.values()].filter(
    (source) => stateOf(draft) === 'draft' || stateOf(source) !== 'draft',
  );
  const citable = there.filter(
    ({ id }) => day === null || !appearedAfter(publishedOn(set, id), day),
  );
  const certain = citable.filter(
    (source) => stateOf(source) !== 'retired' && (day === null || publishedOn(set, source.id)),
  );
  const documents = new Set(certain.map(({ id }) => findDocument(id, set)));
  return { least: documents.size, most: citable.length };
}

/** The sources that report a claim, or whose briefs list an event. */
function reportingSources({ noun, id }: Draft, set: DraftSet): readonly string[] {
  if (noun !== 'claim' && noun !== 'event') return [];
  return activeBriefs(set).flatMap(({ fields: { restates, reports = [], events = [] } }) => {
    const isThere =
      noun === 'claim'
        ? reports.some(({ claim }) => claim === id)
        : events.some((event) => (typeof event === 'string' ? event : event.id) === id);
    return isThere && restates !== undefined ? [restates] : [];
  });
}

/** The names by which texts speak of sources: their labels, and of an outlet with one source its name. */
function sourceNames(set: DraftSet) {
  const byOutlet = Map.groupBy(set.sources.values(), ({ id }) => outletOf(set, id));
  return [...set.sources.values()].flatMap(({ id, fields }) => {
    const outlet = outletOf(set, id);
    const isOnly = outlet !== null && byOutlet.get(outlet)?.length === 1;
    const name = isOnly ? set.actors.get(outlet)?.fields.name : undefined;
    return [fields.label, ...(name === undefined ? [] : [name])].map((known) => ({
      ...{ name: known, owner: id as string },
      isMention: true,
    }));
  });
}
