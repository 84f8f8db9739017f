import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compareNatural } from '../model/compare-text.ts';
import { collections, type Noun } from '../model/ids.ts';
import type { KnownName } from '../names/name-matcher.ts';
import { actorLabels } from '../story/drafts/actor-labels.ts';
import {
  type BrokenName,
  settingsPath,
  sharedNouns,
  storyNouns,
} from '../story/drafts/draft-set.ts';
import { type DefinedEntry, type FileCard, nameFinder } from '../story/drafts/file-card.ts';
import type { HouseStyle } from '../story/drafts/house-style.ts';
import { linkingNames } from '../story/drafts/linking-names.ts';

/** Which files of a site belong together, as their cards say. */
export interface SitePlan {
  /** The file of the settings; null where there is none, or a broken one. */
  readonly settings: FileCard | null;
  /** The house style of all texts; null where the settings cannot be read. */
  readonly style: HouseStyle | null;
  /** The files of what stories share, by path. */
  readonly shared: readonly FileCard[];
  /** In the order of their ids. */
  readonly stories: readonly StoryPlan[];
  /** What is broken anywhere. */
  readonly broken: ReadonlySet<BrokenName>;
  /** All names that may appear in a text. */
  readonly names: readonly KnownName[];
  /** The labels of actors that share a name with others. */
  readonly labels: ReadonlyMap<string, string>;
  /** The findings on ids that are defined twice. */
  readonly diagnostics: readonly Diagnostic[];
}

/** All that a story is made from: what is not in it cannot be reached from its pages. */
export interface StoryPlan {
  readonly id: string;
  /** The files of the story, by path. */
  readonly own: readonly FileCard[];
  /** The shared entries that it refers to, and those that these refer to in their fields. */
  readonly shared: readonly FileCard[];
  /** The names that may appear in its texts. */
  readonly names: readonly KnownName[];
  /** Labels of actors in it. */
  readonly labels: readonly (readonly [id: string, label: string])[];
  /** What is broken, or seems so from here: a brief that is astray may carry what this story seems to lack. */
  readonly broken: readonly BrokenName[];
  readonly style: HouseStyle | null;
}

/**
 * Finds out which files belong together. The cards are in the order of their paths; the names and labels of drafts are left out
 * where drafts are not part of what is published.
 */
export function planSite(cards: readonly FileCard[], drafts: boolean): SitePlan {
  const broken = new Set(
    cards.flatMap(({ noun, declares }) =>
      noun === null ? declares.map((entry): BrokenName => `${entry.noun}:${entry.id}`) : [],
    ),
  );
  const sharedSet = new Set<FileCard['noun']>(sharedNouns);
  const shared = cards.filter(({ noun }) => sharedSet.has(noun));
  const named = drafts ? cards : cards.filter(({ defines }) => defines[0]?.state !== 'draft');
  const names = linkingNames(named.flatMap((card) => card.names));
  const labels = actorLabels(
    named.flatMap(({ noun, id, mark, defines }) =>
      noun === 'actor' && defines[0] !== undefined && defines[0].state !== 'retired'
        ? { id, name: defines[0].title, mark }
        : [],
    ),
  );
  const findNames = nameFinder(names);
  const strays = findStrays(cards);
  const settings = cards.find(({ noun }) => noun === 'site') ?? null;
  const style = settings?.style ?? null;
  const reach = reachIn(shared);
  const ofStories = Map.groupBy(
    cards.filter(({ story }) => story !== null),
    ({ story }) => story ?? '',
  );
  const stories = [...ofStories]
    .sort(([a], [b]) => compareNatural(a, b))
    .map(([id, own]): StoryPlan => {
      const words = new Set(own.flatMap((card) => card.words.split(' ')));
      const known = findNames(words);
      const reached = reach([
        ...own.flatMap(({ refersTo }) => refersTo.map(keyOfEntry)),
        ...known.flatMap(({ owner }) => (owner === null ? [] : `actor:${owner}`)),
      ]);
      const ids = new Set(own.map((card) => `${card.noun}:${card.id}`));
      return {
        id,
        own,
        shared: reached,
        names: known,
        labels: reached.flatMap((card) => {
          const label = card.noun === 'actor' ? labels.get(card.id) : undefined;
          return label === undefined ? [] : [[card.id, label] as const];
        }),
        broken: [...broken, ...strays.filter((name) => !ids.has(name))],
        style,
      };
    });
  return {
    ...{ settings, style, shared, stories, broken, names, labels },
    diagnostics: [...findDuplicates(cards), ...findTakenFormers(cards)],
  };
}

/** Whether there are settings, be they broken. */
export function hasSettings(cards: readonly FileCard[]): boolean {
  return cards.some(({ path }) => path === settingsPath);
}

function keyOfEntry({ noun, id }: { readonly noun: Noun; readonly id: string }): string {
  return `${noun}:${id}`;
}

/** Gives the shared files that some names lead to, also by the fields of others, by path. */
function reachIn(shared: readonly FileCard[]): (names: readonly string[]) => readonly FileCard[] {
  // The first definition counts.
  const byName = new Map(shared.toReversed().map((card) => [`${card.noun}:${card.id}`, card]));
  const places = new Map(shared.map((card, place) => [card, place]));
  return (names) => {
    const reached = new Set<FileCard>();
    const follow = (name: string): void => {
      const card = byName.get(name);
      if (card !== undefined) reached.add(card);
    };
    for (const name of names) follow(name);
    for (const card of reached)
      for (const entry of card.refersTo) if (entry.inFields) follow(keyOfEntry(entry));
    return [...reached].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  };
}

/** The briefs whose fields lead into another story than they name. */
function findStrays(cards: readonly FileCard[]): readonly BrokenName[] {
  const storyOf = new Map<string, string>();
  for (const { story, defines } of cards)
    for (const entry of defines) if (story !== null) storyOf.set(keyOfEntry(entry), story);
  const nouns = new Set<Noun>(storyNouns);
  return cards.flatMap(({ noun, id, story, refersTo }): BrokenName[] => {
    if (noun !== 'brief' || story === null) return [];
    const isAstray = refersTo.some((entry) => {
      const theirs = storyOf.get(keyOfEntry(entry));
      return entry.inFields && nouns.has(entry.noun) && theirs !== undefined && theirs !== story;
    });
    return isAstray ? [`brief:${id}`] : [];
  });
}

interface Place {
  readonly path: string;
  readonly entry: DefinedEntry;
}

/** A finding at both places where an id is defined twice, each of which shows the other. */
function findDuplicates(cards: readonly FileCard[]): readonly Diagnostic[] {
  const first = new Map<string, Place>();
  return cards.flatMap(({ path, defines }) =>
    defines.flatMap((entry): Diagnostic[] => {
      const key = keyOfEntry(entry);
      const earlier = first.get(key);
      if (earlier !== undefined) return twice(earlier, { path, entry });
      first.set(key, { path, entry });
      return [];
    }),
  );
}

/** A finding where an id of before is one of an entry again, or of two. */
function findTakenFormers(cards: readonly FileCard[]): readonly Diagnostic[] {
  const taken = new Map<string, string>();
  for (const { defines } of cards)
    for (const entry of defines) taken.set(keyOfEntry(entry), `the id of another ${entry.noun}`);
  return cards.flatMap(({ path, defines }) =>
    defines.flatMap(({ noun, id, formerIds, at }) =>
      formerIds.flatMap((former): Diagnostic[] => {
        const key = keyOfEntry({ noun, id: former });
        const by = former === id ? 'its own id' : taken.get(key);
        taken.set(key, `a former id of ${noun} \`${id}\` too`);
        if (by === undefined) return [];
        return [
          {
            rule: 'duplicate-id',
            path,
            at,
            message: `Unexpected \`${former}\` among the \`formerIds\` of ${noun} \`${id}\`, which is ${by}`,
            note: 'One address leads to one entry: take it out here, or rename the other.',
          },
        ];
      }),
    ),
  );
}

/** The finding at both places, each of which shows the other. */
function twice(first: Place, second: Place): Diagnostic[] {
  const { noun, id } = second.entry;
  const message = `Unexpected second definition of ${noun} \`${id}\`, expected each id once in \`${collections[noun]}\``;
  const note = 'Keep one, and refer to it by its id from elsewhere.';
  const finding = (here: Place, there: Place, says: string): Diagnostic => ({
    rule: 'duplicate-id',
    path: here.path,
    at: here.entry.at,
    message,
    note,
    related: { path: there.path, at: there.entry.at, message: says },
  });
  return [
    finding(second, first, 'first defined here'),
    finding(first, second, 'defined again here'),
  ];
}
