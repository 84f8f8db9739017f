import type { EntryName } from '../file/entry-of-path.ts';
import type { Draft, SiteDraft } from '../file/schema/draft.ts';
import type { ContentFile } from '../file/text/content-file.ts';
import { pathOf, type ValidatedFile, validateFile } from '../file/validate-file.ts';
import type { Noun } from '../model/ids.ts';
import type { EntryState } from '../story/drafts/draft-set.ts';
import type { FileCard } from '../story/drafts/file-card.ts';

/** The files of a site, for what changes some of them. */
export interface EditableSite {
  /** In the order of their paths. */
  readonly cards: readonly FileCard[];
  /** What some files come to. */
  readonly read: (cards: readonly FileCard[]) => readonly ValidatedFile[];
  /** Those that can be read, by path. */
  readonly files: ReadonlyMap<string, ContentFile>;
}

/** What a file is to hold; `bytes` is null where it is to go. */
export interface Revision {
  readonly path: string;
  readonly bytes: Uint8Array | null;
}

/** What a command that edits would write, or a line that says why it writes nothing. */
export type Plan<T = unknown> =
  | ({ readonly revisions: readonly Revision[]; readonly refused: null } & T)
  | { readonly refused: string };

/** A draft of an entry with its file. */
export interface EditableDraft {
  readonly card: FileCard;
  readonly file: ContentFile;
  readonly draft: Draft;
}

/** The drafts of some files that have no error, each with its file; the settings are none. */
export function draftsOf(site: EditableSite, cards: readonly FileCard[]): readonly EditableDraft[] {
  const byPath = new Map(cards.map((card) => [card.path, card]));
  return site.read(cards).flatMap(({ path, draft }) => {
    const [card, file] = [byPath.get(path), site.files.get(path)];
    return card === undefined || file === undefined || draft === null || isSettings(draft)
      ? []
      : [{ card, file, draft }];
  });
}

function isSettings(draft: Draft | SiteDraft): draft is SiteDraft {
  return draft.noun === 'site';
}

/** The first thing that is wrong with a file as it would be; null where nothing is. */
export function findFault({ path, bytes }: ContentFile): string | null {
  const [finding] = validateFile({ path, bytes }).diagnostics;
  return finding === undefined
    ? null
    : `line ${finding.at.line} would be wrong: ${finding.message}`;
}

/** The ids of a noun, those of drafts and retired entries too. */
export function idsOf({ cards }: Pick<EditableSite, 'cards'>, noun: Noun): readonly string[] {
  return cards.flatMap(({ defines }) =>
    defines.flatMap((entry) => (entry.noun === noun ? entry.id : [])),
  );
}

/** The id that is meant by a text: one that there is, or that of the one entry with such a name, in whatever letter case; else the text. */
export function meantId(
  { cards }: Pick<EditableSite, 'cards'>,
  noun: Noun,
  written: string,
): string {
  const defined = cards.flatMap((card) =>
    card.defines
      .filter((entry) => entry.noun === noun)
      .map((entry) => ({ id: entry.id, names: [entry.title, ...namesIn(card, entry)] })),
  );
  if (defined.some(({ id }) => id === written)) return written;
  const wanted = written.trim().toLowerCase();
  const named = new Set(
    defined.flatMap(({ id, names }) =>
      names.some((name) => name.toLowerCase() === wanted) ? [id] : [],
    ),
  );
  return named.size === 1 ? ([...named][0] ?? written) : written;
}

/** The names that a file gives to its own entry. */
function namesIn(card: FileCard, entry: EntryName): readonly string[] {
  const isOwn = card.noun === entry.noun && card.id === entry.id;
  return isOwn ? card.names.map(({ name }) => name) : [];
}

/** Why nothing is changed while files cannot be read: they may name what changes. Null where all can. */
export function refuseBroken({ cards }: Pick<EditableSite, 'cards'>): string | null {
  const [first, ...others] = cards.filter(({ noun }) => noun === null);
  if (first === undefined) return null;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return `Cannot read \`${first.path}\`${more}, which may name it: \`npx collate check\` says what is wrong there`;
}

/** Why an entry is not changed that two files define: one of them may be meant. Null where one does. */
export function refuseTwice(
  { cards }: Pick<EditableSite, 'cards'>,
  noun: Noun,
  id: string,
): string | null {
  const [first, second] = cards.filter(({ defines }) =>
    defines.some((entry) => entry.noun === noun && entry.id === id),
  );
  return first === undefined || second === undefined
    ? null
    : `Cannot tell which ${noun} \`${id}\` is meant, which \`${first.path}\` and \`${second.path}\` define: keep one of them first`;
}

/** Why no new file is written to a path: one is there, which may be broken, or bear the name in another letter case. */
export function refusePlace({ cards }: Pick<EditableSite, 'cards'>, path: string): string | null {
  const there = cards.find((card) => card.path.toLowerCase() === path.toLowerCase());
  return there === undefined
    ? null
    : `\`${there.path}\` is there already; \`npx collate check ${there.path}\` says what it is`;
}

/** A brief goes among those of its story. */
export function pathOfBrief(
  { cards }: Pick<EditableSite, 'cards'>,
  story: string,
  id: string,
): string {
  const siblings = cards.filter((card) => card.noun === 'brief' && card.story === story);
  const folder = siblings.at(-1)?.path.replace(/[^/]+$/, '');
  return folder === undefined ? pathOf({ noun: 'brief', id }) : `${folder}${id}.md`;
}

/** What became of an entry, as the file that defines it says; undefined where none does. */
export function stateIn({ cards }: EditableSite, noun: Noun, id: string): EntryState | undefined {
  return cards
    .flatMap(({ defines }) => defines)
    .find((entry) => entry.noun === noun && entry.id === id)?.state;
}
