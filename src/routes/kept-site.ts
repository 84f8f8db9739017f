import { lazily } from '../collections/lazily.ts';
import type { Part } from '../derive/shares/story-share.ts';
import { keyOf, type ResultCache } from '../disk/cache/result-cache.ts';
import type { PublishedSite, PublishedStory } from '../disk/read-site.ts';
import type { Content } from '../model/content.ts';
import type { PageGroup } from './page.ts';
import { siteGroups } from './site-groups.ts';
import { materialOf, type SiteMaterial, type StoryMaterial } from './site-material.ts';
import { storyGroups } from './story-groups.ts';

/** A page or file by its path, with the digest of what it shows. */
export type KeptPage = readonly [path: string, view: string];

/** A part of a site whose pages are made together: a story, or a group of pages that no story owns. */
export interface SiteUnit {
  /** Its pages and files as they were when it was made from the same; null where it was not, or that is forgotten. */
  readonly pages: () => readonly KeptPage[] | null;
  readonly groups: () => readonly PageGroup[];
  /** Keeps what its pages show. */
  readonly keep: (pages: readonly KeptPage[]) => void;
}

export interface KeptSite {
  readonly units: readonly SiteUnit[];
}

interface Keeping {
  readonly results: ResultCache;
  /** Digest of the code that derives. */
  readonly code: string;
}

/**
 * A published site in units, with what earlier builds have kept of each. A story’s pages depend on the story; what it gives to the site is kept
 * in parts, and the pages that no story owns depend on the parts that were read to derive them.
 */
export function openKeptSite(published: PublishedSite, keeping: Keeping): KeptSite {
  const stories = published.stories.map((story) => openStory(story, published, keeping));
  return {
    units: [...stories.map(({ unit }) => unit), ...siteUnits(published, stories, keeping)],
  };
}

interface KeptStory {
  readonly id: string;
  readonly unit: SiteUnit;
  /** The digests of the parts that it gives to the site; none where it is retired. */
  readonly parts: () => Readonly<Record<string, string>>;
  readonly read: <T>(part: string) => T | null;
}

function openStory(
  { id, key, link }: PublishedStory,
  { site }: PublishedSite,
  { results, code }: Keeping,
): KeptStory {
  const content = lazily(link);
  const pagesKey = keyOf('pages', code, key);
  const partsKey = keyOf('parts', code, key);
  const common = new Map<string, unknown>();
  const derived = lazily(() => deriveParts(id, content.read()));
  const parts = lazily(() => {
    const kept = results.get<Readonly<Record<string, string>>>(partsKey);
    if (kept !== null) {
      for (const digest of Object.values(kept)) results.keep(digest);
      return kept;
    }
    const made: Record<string, string> = {};
    for (const [name, value] of derived.read()) {
      const digest = keyOf('part', JSON.stringify(value));
      made[name] = digest;
      results.set(digest, value);
    }
    results.set(partsKey, made);
    return made;
  });
  return {
    id,
    unit: {
      pages: () => results.get<readonly KeptPage[]>(pagesKey),
      groups: () =>
        [...content.read().stories.values()].flatMap((story) => storyGroups(story, site)),
      keep: (pages) => {
        results.set(pagesKey, pages);
        // What it gives to the site is kept before the story is let go, so that no more than one is in memory.
        parts.read();
        derived.forget();
        content.forget();
      },
    },
    parts: parts.read,
    read: <T>(part: string): T | null => {
      const digest = parts.read()[part];
      if (digest === undefined) return null;
      const known = common.get(part) ?? results.get<T>(digest) ?? derived.read().get(part);
      if (commonParts.has(part)) common.set(part, known);
      return known as T;
    },
  };
}

/** The parts that many pages read, and which stay in memory. */
const commonParts: ReadonlySet<string> = new Set(['overview', 'rows', 'timeline', 'exports']);

/** What a story gives to the site, by the names of the parts. */
function deriveParts(id: string, content: Content): ReadonlyMap<string, unknown> {
  const story = content.stories.get(id);
  if (story === undefined) return new Map();
  const material = materialOf(story, content);
  const { overview, rows, timeline, exports } = material;
  const shares = (noun: string, ids: Iterable<string>, derive: (id: string) => unknown) =>
    Array.from(ids, (one) => [`${noun}:${one}`, derive(one)] as const);
  const all: readonly (readonly [string, unknown])[] = [
    ['overview', overview.read()],
    ['rows', rows.read()],
    ['timeline', timeline.read()],
    ['exports', exports.read()],
    ...shares('actor', content.actors.keys(), material.actor),
    ...shares('place', content.places.keys(), material.place),
    ...shares('term', content.terms.keys(), material.term),
  ];
  return new Map(all.filter(([, value]) => value !== null));
}

/** The groups of pages that no story owns. Each notes what it reads, and is derived again when that is another. */
function siteUnits(
  { site, shared, retired, moved }: PublishedSite,
  stories: readonly KeptStory[],
  { results, code }: Keeping,
): readonly SiteUnit[] {
  const present = lazily(() => stories.filter((story) => 'overview' in story.parts()));
  /** The digest of a part, in one story or, without one, in all that have it. */
  const digestIn = memoize((name: string): string => {
    const [part = '', only] = name.split('@');
    const given = present
      .read()
      .filter(({ id }) => only === undefined || id === only)
      .flatMap((story) => {
        const digest = story.parts()[part];
        return digest === undefined ? [] : [story.id, digest];
      });
    return keyOf(...given);
  });
  const reads = new Set<string>();
  const linked = lazily(shared.link);
  const material = lazily((): SiteMaterial => {
    const { actors, places, terms } = linked.read();
    const given = present.read().map((story) => readParts(story, (name) => reads.add(name)));
    return { site, retired, moved, actors, places, terms, stories: given };
  });
  const ids = JSON.stringify([site, retired, moved, present.read().map(({ id }) => id)]);
  const groups = lazily(
    () => new Map(siteGroups(material.read()).map((group) => [group.at, group])),
  );
  const addresses = keyOf('addresses', code, shared.key, ids);
  const known = results.get<readonly string[]>(addresses) ?? [...groups.read().keys()];
  results.set(addresses, known);
  return known.map((at): SiteUnit => {
    const key = keyOf('group', code, shared.key, ids, at);
    return {
      pages: () => {
        const kept = results.get<KeptGroup>(key);
        if (kept === null) return null;
        return kept.reads.every(([name, digest]) => digestIn(name) === digest) ? kept.pages : null;
      },
      groups: () => {
        reads.clear();
        return [groups.read().get(at)].flatMap((group) => group ?? []);
      },
      keep: (pages) => {
        const read = Array.from(reads, (name) => [name, digestIn(name)] as const);
        results.set(key, { reads: read, pages } satisfies KeptGroup);
      },
    };
  });
}

interface KeptGroup {
  /** What was read to derive it, with the digest of each. */
  readonly reads: readonly (readonly [name: string, digest: string])[];
  readonly pages: readonly KeptPage[];
}

/** What a story gives, from its parts; reports each that is read. */
function readParts(story: KeptStory, onRead: (name: string) => void): StoryMaterial {
  const part = <T>(name: string): Part<T> => ({
    read: () => {
      onRead(`${name}@${story.id}`);
      const value = story.read<T>(name);
      if (value === null) throw new Error(`The story \`${story.id}\` gives no ${name}.`);
      return value;
    },
  });
  const share =
    (noun: string) =>
    <T>(id: string): T | null => {
      // Whether any other story has something to say counts too.
      onRead(`${noun}:${id}`);
      return story.read<T>(`${noun}:${id}`);
    };
  return {
    id: story.id,
    overview: part('overview'),
    rows: part('rows'),
    timeline: part('timeline'),
    exports: part('exports'),
    actor: share('actor'),
    place: share('place'),
    term: share('term'),
  };
}

function memoize<V>(make: (key: string) => V): (key: string) => V {
  const made = new Map<string, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
