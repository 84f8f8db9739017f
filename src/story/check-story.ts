import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ValidatedFile } from '../file/validate-file.ts';
import type { Noun } from '../model/ids.ts';
import { collectDrafts, isFinished } from './drafts/collect-drafts.ts';
import { type BrokenName, type DraftSet, sharedNouns, storyNouns } from './drafts/draft-set.ts';
import { type EntryFact, factsOf, indexEntries } from './drafts/entry-index.ts';
import { findReferences, type Reference } from './drafts/find-references.ts';
import type { HouseStyle } from './drafts/house-style.ts';
import type { Evidence } from './evidence/evidence.ts';
import { checkSpeakers } from './rules/check-actors.ts';
import { checkChains } from './rules/check-chains.ts';
import { checkCitations } from './rules/check-citations.ts';
import { checkDatesAhead } from './rules/check-dates-ahead.ts';
import { checkEvents } from './rules/check-events.ts';
import { checkProposed } from './rules/check-proposed.ts';
import { checkQuotes } from './rules/check-quotes.ts';
import { checkReferences } from './rules/check-references.ts';
import { checkReports } from './rules/check-reports.ts';
import { checkRoleGaps } from './rules/check-role-gaps.ts';
import { checkSources } from './rules/check-sources.ts';
import { checkStaleDates } from './rules/check-stale-dates.ts';
import { checkStories } from './rules/check-stories.ts';
import { checkTimeOrder } from './rules/check-time-order.ts';
import { checkTwins } from './rules/check-twins.ts';
import { checkUpdates } from './rules/check-updates.ts';
import { checkValues } from './rules/check-values.ts';
import { checkStyle } from './rules/style/check-style.ts';

/** The files of one story, and those that stories share and it refers to. */
export interface StoryFiles {
  readonly own: readonly ValidatedFile[];
  readonly shared: readonly ValidatedFile[];
  /** What is broken anywhere in the site. */
  readonly broken: Iterable<BrokenName>;
  /** The house style of the site; null where no one knows it. */
  readonly style: HouseStyle | null;
}

/** What the rules say of one story by itself. Plain data. */
export interface CheckedStory {
  readonly diagnostics: readonly Diagnostic[];
  /** Its entries. */
  readonly facts: readonly EntryFact[];
  /** The entries that are published, or retired after they were. */
  readonly published: readonly EntryFact[];
  /** References to what is not of the story and not shared, or has a successor, which only the whole site can follow. */
  readonly outside: readonly Reference[];
}

type Rule = (set: DraftSet, evidence: Evidence) => readonly Diagnostic[];

/** The rules that see one story with the shared entries that it refers to. */
const rules: readonly Rule[] = [
  checkStories,
  checkReports,
  checkUpdates,
  checkCitations,
  checkValues,
  checkQuotes,
  checkTimeOrder,
  checkEvents,
  checkStaleDates,
  checkDatesAhead,
  checkChains,
  checkSpeakers,
  checkRoleGaps,
  checkSources,
  checkTwins,
];

/** Runs the rules over one story, with its drafts and without them: what is published must be right in itself. */
export function checkStory(files: StoryFiles, evidence: Evidence): CheckedStory {
  const set = storySet(files, true);
  const facts = factsOf(set, storyNouns);
  const index = indexEntries([...facts, ...factsOf(set, sharedNouns)], set.broken);
  const { inside, outside } = partReferences(set, index.get);
  const findings = [
    ...checkReferences(inside, index),
    ...rules.flatMap((rule) => rule(set, evidence)),
    ...checkProposed(set, storyNouns),
    ...checkStyle(set, storyNouns, files.style),
    ...Object.values(evidence.briefs).flatMap((found) => found.diagnostics),
  ];
  if (!facts.some(({ state }) => state === 'draft'))
    return { diagnostics: findings, facts, published: facts, outside };
  const published = storySet(files, false);
  findings.push(...rules.flatMap((rule) => rule(published, evidence)));
  return { diagnostics: findings, facts, published: factsOf(published, storyNouns), outside };
}

/** The set of a story’s files, with or without its drafts. */
export function storySet(
  { own, shared, broken }: Omit<StoryFiles, 'style'>,
  drafts: boolean,
): DraftSet {
  const files = [...own, ...shared];
  return collectDrafts(drafts ? files : files.filter(isFinished), broken);
}

function partReferences(
  set: DraftSet,
  find: (noun: Noun, id: string) => EntryFact | undefined,
): { readonly inside: readonly Reference[]; readonly outside: readonly Reference[] } {
  const none = new Map<string, never>();
  const all = findReferences({ ...set, actors: none, places: none, terms: none });
  // Who succeeds a retired entry may be of no concern to the story otherwise.
  const parts = Map.groupBy(all, ({ noun, id }) => find(noun, id)?.successor === null);
  return { inside: parts.get(true) ?? [], outside: parts.get(false) ?? [] };
}
