import { changeFields } from '../file/edits/change-file.ts';
import { orderFields } from '../file/edits/order-fields.ts';
import type { ContentFile } from '../file/text/content-file.ts';
import { likelyId } from '../file/text/likely-id.ts';
import { pathOf } from '../file/validate-file.ts';
import { printEntry } from '../file/yaml/print-yaml.ts';
import type { Noun } from '../model/ids.ts';
import { itemsIn, withItems } from './brief-items.ts';
import {
  type EditableSite,
  findFault,
  type Plan,
  pathOfBrief,
  refusePlace,
} from './editable-site.ts';
import { findNewErrors } from './find-new-errors.ts';
import type { NewKind } from './new-fields.ts';
import { refuseId } from './refuse-id.ts';

/** What a new entry is given: texts by the names of its fields, and lists of them. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** A new entry, or a new item of a brief. */
export interface NewEntry {
  readonly kind: NewKind;
  /** The id that it is to have; null for one that is made from its name. */
  readonly id: string | null;
  readonly answers: Answers;
}

export interface NewPlan {
  /** The id that it has; null for a report or a correction. */
  readonly id: string | null;
  /** The file that was written or changed. */
  readonly path: string;
}

/** Plans a new entry: a file of its own, or an item in the front matter of a brief. */
export function planNew(site: EditableSite, { kind, id: given, answers }: NewEntry): Plan<NewPlan> {
  const isItem = kind === 'report' || kind === 'correction';
  const id = isItem ? null : (given ?? likelyId(nameIn(answers)));
  if (!isItem && id === null)
    return { refused: `Cannot make an id of \`${nameIn(answers)}\`: give one by \`--id\`` };
  const refused = isItem ? null : refuseId(site, kind, id ?? '', '--id');
  if (refused !== null) return { refused };
  const planned =
    'brief' in answers
      ? itemOf(site, kind, id ?? '', answers)
      : newFile(site, kind as Noun, id ?? '', answers);
  if (planned === null) return { refused: `Cannot read the brief \`${answers['brief']}\`` };
  const { path } = planned;
  const fault = 'brief' in answers ? refuseItem(site, planned) : refusePlace(site, path);
  const wrong = findFault(planned)?.replace(/^line \d+ would be wrong: /, '') ?? fault;
  if (wrong !== null) return { refused: `Cannot write \`${path}\`: ${wrong}` };
  return { refused: null, revisions: [planned], id, path };
}

/** What the rules would say against a brief as it would be; null where nothing is new. */
function refuseItem(site: EditableSite, planned: ContentFile): string | null {
  const story = site.cards.find(({ path }) => path === planned.path)?.story ?? null;
  const [first] = story === null ? [] : findNewErrors(site, story, [planned]);
  return first?.message ?? null;
}

/** What an entry is called, of which its id is made. */
function nameIn({ title, name, label, statement }: Answers): string {
  return String(title ?? name ?? label ?? statement ?? '');
}

function newFile(site: EditableSite, noun: Noun, id: string, answers: Answers): ContentFile {
  const path =
    noun === 'brief' ? pathOfBrief(site, String(answers['story']), id) : pathOf({ noun, id });
  const file = orderFields({ path, bytes: entryBytes(noun, answers) });
  // A summary that Markdown takes otherwise is no text for the body.
  return noun === 'brief' && findFault(file) !== null
    ? orderFields({ path, bytes: entryBytes(noun, answers, 'This text is still to be written.') })
    : file;
}

function entryBytes(
  kind: Noun,
  answers: Answers,
  text: string = String(answers['summary']),
): Uint8Array {
  const { role, organization, ...fields } = answers;
  const isMember = role !== undefined || organization !== undefined;
  const membership = { ...(organization && { organization }), ...(role && { role }) };
  const whole = {
    ...fields,
    ...(isMember ? { memberships: [membership] } : {}),
    // What the brief says is still to be written.
    ...(kind === 'brief' ? { status: 'draft' } : {}),
  };
  const body = kind === 'brief' ? text : '';
  return new TextEncoder().encode(printEntry(whole, body));
}

/** A brief with one more item: what defines or carries something. Null where there is no such brief, or a broken one. */
function itemOf(
  site: EditableSite,
  kind: NewKind,
  id: string,
  answers: Answers,
): ContentFile | null {
  const { brief, ...fields } = answers;
  const card = site.cards.find((each) => each.noun === 'brief' && each.id === brief);
  const file = card === undefined ? undefined : site.files.get(card.path);
  if (file === undefined) return null;
  const { story: _, ...own } = fields;
  const append = (list: string, item: Answers): ContentFile =>
    changeFields(file, (fields) => withItems(fields, list, [...itemsIn(fields, list), item]));
  if (kind === 'correction') return append('corrections', own);
  if (kind === 'event') return append('events', { id, ...own });
  return append('reports', withOneSpeaker(kind === 'claim' ? { claim: id, ...own } : own));
}

/** A single speaker is written without brackets. */
function withOneSpeaker(report: Answers): Answers {
  const { speaker } = report;
  return typeof speaker === 'object' && speaker.length === 1
    ? { ...report, speaker: speaker[0] ?? '' }
    : report;
}
