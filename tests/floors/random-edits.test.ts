import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { type Choice, edits } from './edits.ts';
import { type Made, makeFresh, makeKept, type Work, writeFiles } from './make-site.ts';
import { type ModelEntry, pathOf, printSite, type SiteModel, smallSite } from './site-model.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Makes one site after another in a folder of its own, each with what the earlier ones have left, and from nothing. */
function openSandbox(): (site: SiteModel) => Promise<{ kept: Made; fresh: Made; work: Work }> {
  const sandbox = mkdtempSync(join(tmpdir(), 'collate-floors-'));
  folders.push(sandbox);
  const [root, cache] = [join(sandbox, 'project'), join(sandbox, 'kept')];
  let files: ReadonlyMap<string, string> = new Map();
  return async (site) => {
    const next = printSite(site);
    writeFiles(root, files, next);
    files = next;
    const { made, work } = await makeKept(root, cache, site.drafts);
    return { kept: made, fresh: await makeFresh(root, site.drafts), work };
  };
}

const number = fc.nat({ max: 9999 });
const choice: fc.Arbitrary<Choice> = fc.record({
  kind: number,
  which: number,
  how: number,
  more: number,
});

/** Some kinds of edits and a run of them: where there are few kinds, they meet one another. */
const run = fc.tuple(
  fc.uniqueArray(fc.constantFrom(...edits), { minLength: 3, maxLength: 16 }),
  fc.array(choice, { minLength: 24, maxLength: 24 }),
);

test('what is made with everything kept is what is made with nothing kept, whatever was edited', async () => {
  const seen = { published: 0, refused: 0, boundByStory: 0 };
  await fc.assert(
    fc.asyncProperty(run, async ([kinds, choices]) => {
      const make = openSandbox();
      let site = smallSite;
      /** The last that had no error. */
      let whole = site;
      await make(site);
      for (const one of choices) {
        const edit = kinds[one.kind % kinds.length];
        if (edit === undefined) continue;
        const before = site;
        site = edit.apply(site, one);
        const { kept, fresh, work } = await make(site);
        // To compare them value by value is slow.
        if (JSON.stringify(kept) !== JSON.stringify(fresh)) expect(kept, edit.name).toEqual(fresh);
        if (fresh.published === null) {
          seen.refused += 1;
          // Who is left with two errors takes them back.
          if (before !== whole) site = whole;
          continue;
        }
        const expected = storiesToLink(whole, site);
        if (expected !== null) {
          seen.boundByStory += 1;
          expect(expected, edit.name).toEqual(expect.arrayContaining([...work.linked]));
        }
        seen.published += 1;
        whole = site;
      }
    }),
    { seed: 20310303, numRuns: 10, endOnFailure: true },
  );
  expect(seen.published).toBeGreaterThan(seen.refused);
  expect(seen.boundByStory).toBeGreaterThan(seen.published / 4);
});

/** The stories that must be linked after an edit; null where it is of what stories share, names and settings among that. */
function storiesToLink(before: SiteModel, after: SiteModel): readonly string[] | null {
  const [earlier, later] = [printSite(before), printSite(after)];
  const entries = new Map<string, ModelEntry>(
    [...before.entries, ...after.entries].map((entry) => [pathOf(entry), entry]),
  );
  if (before.drafts !== after.drafts) return null;
  const stories = new Set<string>();
  for (const path of new Set([...earlier.keys(), ...later.keys()])) {
    if (earlier.get(path) === later.get(path)) continue;
    const { noun, id, fields } = entries.get(path) ?? {};
    const story = noun === 'story' ? id : fields?.['story'];
    // The label of a source is a name that keeps shorter ones in any text from being found.
    if (noun === 'source' || typeof story !== 'string') return null;
    stories.add(story);
  }
  return [...stories];
}

const edited = (
  noun: string,
  id: string,
  edit: (entry: ModelEntry) => Partial<ModelEntry>,
): SiteModel => ({
  ...smallSite,
  entries: smallSite.entries.map((entry) =>
    entry.noun === noun && entry.id === id ? { ...entry, ...edit(entry) } : entry,
  ),
});
const withSentence = ({ body }: ModelEntry) => ({ body: `${body}\n\nMia Holm saw it.` });
const renamed = ({ fields }: ModelEntry) => ({ fields: { ...fields, name: 'Another Name' } });

test.each<[string, SiteModel, Work]>([
  ['nothing', smallSite, { linked: [], linkedShared: false }],
  [
    'a brief that links one more shared actor',
    edited('brief', 'ferry-summary', withSentence),
    { linked: ['ferry'], linkedShared: true },
  ],
  [
    'the text of an actor that all stories share',
    edited('actor', 'office', withSentence),
    { linked: [], linkedShared: true },
  ],
  [
    'the name of an actor that no story refers to',
    edited('actor', 'bystander', renamed),
    { linked: [], linkedShared: true },
  ],
  [
    'the name of an actor that all stories share',
    edited('actor', 'ana-lind', renamed),
    { linked: ['bridge', 'ferry', 'tower'], linkedShared: true },
  ],
])('an edit of %s links what it changes and nothing else', async (_name, site, expected) => {
  const make = openSandbox();
  await make(smallSite);
  const { kept, fresh, work } = await make(site);
  expect(kept).toEqual(fresh);
  expect(work).toEqual(expected);
});

test('the names that a source uses are those of their bearers, also where one bears the id of another', async () => {
  const withActors = (actors: Readonly<Record<string, ModelEntry['fields']>>): SiteModel => ({
    ...smallSite,
    entries: [
      ...smallSite.entries.map((entry) => {
        if (entry.id === 'ana-lind') return { ...entry, ...renamed(entry) };
        const body = `${entry.body} Zed Crane met Ana Lind.`;
        return entry.id === 'bridge-report' ? { ...entry, body } : entry;
      }),
      ...Object.entries(actors).map(
        ([id, fields]) => ({ noun: 'actor', id, folder: '', fields, body: '' }) as const,
      ),
    ],
  });
  const crane = { kind: 'person', name: 'Zed Crane' };
  const make = openSandbox();
  await make(withActors({ crane: { ...crane, aliases: ['dove', 'Ana Lind'] } }));
  const { kept, fresh } = await make(
    withActors({ crane, dove: { kind: 'person', name: 'Ana Lind' } }),
  );
  expect(kept).toEqual(fresh);
});
