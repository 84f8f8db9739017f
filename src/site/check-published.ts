import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileStart } from '../diagnostics/span.ts';
import type { EntryName } from '../file/entry-of-path.ts';
import { entryAddress } from '../model/entry-address.ts';
import { collections } from '../model/ids.ts';
import { foldName } from '../names/fold-text.ts';
import { type BrokenName, type EntryState, hasBrokenBrief } from '../story/drafts/draft-set.ts';
import type { EntryFact } from '../story/drafts/entry-index.ts';

/** An entry that a site had when it was published. */
export interface PublishedEntry extends EntryName {
  /** The address of its page, inside the site. */
  readonly address: string;
  readonly state: Exclude<EntryState, 'draft'>;
  /** Null where it is not known. */
  readonly title: string | null;
  /** The ids that it had before, whose addresses lead to it. */
  readonly formerIds: readonly string[];
  /** The file that defined it, and whether that is a brief; null where it is not known. */
  readonly definedIn: { readonly path: string; readonly isInBrief: boolean } | null;
}

/** The entries of a site as it is now. */
export interface SiteEntries {
  /** All, drafts among them. */
  readonly facts: readonly EntryFact[];
  /** Those that are published, or retired after they were. */
  readonly published: readonly EntryFact[];
  /** What a file with an error would define. */
  readonly broken: ReadonlySet<BrokenName>;
}

/**
 * Finds the ids and addresses of a published site that are no more, and those that belong to something else now. Of what a broken
 * file would define nothing is said.
 */
export function checkPublished(
  before: readonly PublishedEntry[],
  now: SiteEntries,
): readonly Diagnostic[] {
  const site = indexSite(now);
  return before.flatMap((entry) => {
    const old = entry.formerIds.flatMap((id) => checkFormerId(entry, id, site));
    return [...checkEntry(entry, site), ...old];
  });
}

interface SiteIndex {
  readonly published: ReadonlyMap<string, EntryFact>;
  /** What has another id now, by its former name. */
  readonly renamed: ReadonlyMap<string, EntryFact>;
  readonly drafts: ReadonlyMap<string, EntryFact>;
  readonly isBroken: (entry: PublishedEntry) => boolean;
}

function indexSite({ facts, published, broken }: SiteEntries): SiteIndex {
  return {
    published: new Map(published.map((fact) => [keyOf(fact), fact])),
    renamed: new Map(
      published.flatMap((fact) =>
        fact.formerIds.map((id) => [keyOf({ noun: fact.noun, id }), fact] as const),
      ),
    ),
    drafts: new Map(
      facts.filter(({ state }) => state === 'draft').map((fact) => [keyOf(fact), fact]),
    ),
    isBroken: (entry) =>
      broken.has(keyOf(entry)) || (hasBrokenBrief({ broken }) && mayBeInBrief(entry)),
  };
}

function keyOf({ noun, id }: EntryName): BrokenName {
  return `${noun}:${id}`;
}

/** What a broken brief defines is not always seen. */
function mayBeInBrief({ noun, definedIn }: PublishedEntry): boolean {
  return definedIn === null ? noun === 'claim' || noun === 'event' : definedIn.isInBrief;
}

function checkEntry(entry: PublishedEntry, site: SiteIndex): readonly Diagnostic[] {
  if (site.isBroken(entry)) return [];
  const key = keyOf(entry);
  const fact = site.published.get(key);
  const renamed = site.renamed.get(key);
  if (fact === undefined) return renamed === undefined ? [lost(entry, site)] : [];
  if (renamed !== undefined) return [reused(fact, `${renamed.noun} \`${renamed.id}\``)];
  if (isAnother(entry, fact)) return [reused(fact, `“${entry.title}”, which was retired`)];
  const address = entryAddress(entry.noun, entry.id);
  return address === entry.address ? [] : [moved(entry, fact, address)];
}

/** A former id leads to what it led to, whatever the id of that is now. */
function checkFormerId(entry: PublishedEntry, id: string, site: SiteIndex): readonly Diagnostic[] {
  const former = { noun: entry.noun, id };
  const fact = site.published.get(keyOf(former));
  if (fact !== undefined) return [reused(fact, `${entry.noun} \`${entry.id}\``)];
  const target = site.published.get(keyOf(entry));
  if (target === undefined || site.renamed.has(keyOf(former)) || site.isBroken({ ...entry, id }))
    return [];
  return [
    {
      rule: 'lost-id',
      path: target.path,
      at: fileStart,
      message: `Cannot find the former id \`${id}\` of ${entry.noun} \`${entry.id}\`, to which the published site leads from ${entryAddress(entry.noun, id)}`,
      note: `Put \`${id}\` back among its \`formerIds\`.`,
    },
  ];
}

/**
 * Whether an id certainly belongs to something else: to what is no longer retired, and has another title. An entry that was not
 * retired may have its title corrected; one that was may come back as it was.
 */
function isAnother({ state, title }: PublishedEntry, now: EntryFact): boolean {
  return (
    state === 'retired' &&
    now.state === 'published' &&
    title !== null &&
    foldName(title) !== foldName(now.title)
  );
}

function lost(entry: PublishedEntry, { drafts }: SiteIndex): Diagnostic {
  const { noun, id, address } = entry;
  const draft = drafts.get(keyOf(entry));
  const where = `which the published site has at ${address}`;
  return draft === undefined
    ? {
        rule: 'lost-id',
        path: pathOf(entry),
        at: fileStart,
        message: `Cannot find ${noun} \`${id}\`, ${where}`,
        note: wayBack(entry),
      }
    : {
        rule: 'lost-id',
        path: draft.path,
        at: fileStart,
        message: `Unexpected draft of ${noun} \`${id}\`, ${where}`,
        note: `Publish it, or retire it: ${retire(entry)}.`,
      };
}

function wayBack(entry: PublishedEntry): string {
  const { noun, id, definedIn } = entry;
  const rename = `If it has another id now, change it back and use \`npx collate rename ${noun} ${id} NEW\`.`;
  return definedIn?.isInBrief === true
    ? `\`${definedIn.path}\` defined it. Bring that back, then retire it or the brief: ${retire(entry)}. ${rename}`
    : `Bring it back, then retire it: ${retire(entry)}. ${rename}`;
}

function retire({ noun, id }: EntryName): string {
  return `\`npx collate retire ${noun} ${id} --reason …\``;
}

function reused({ noun, id, path }: EntryFact, owner: string): Diagnostic {
  return {
    rule: 'reused-id',
    path,
    at: fileStart,
    message: `Unexpected ${noun} \`${id}\`, whose id was that of ${owner}`,
    note: 'Give it an id of its own: whoever follows the old address expects what was there.',
  };
}

function moved({ address: before }: PublishedEntry, fact: EntryFact, address: string): Diagnostic {
  const { noun, id, path } = fact;
  return {
    rule: 'lost-id',
    path,
    at: fileStart,
    message: `Unexpected address ${address} of ${noun} \`${id}\`, expected ${before}, where the published site has it`,
    note: 'This version of the program has other addresses than the one that made the site: build with that one.',
  };
}

/** The file of an entry, or where it would be. */
function pathOf({ noun, id, definedIn }: PublishedEntry): string {
  return definedIn?.path ?? `content/${collections[noun]}/${id}.md`;
}
