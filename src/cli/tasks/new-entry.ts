import { didYouMean } from '../../diagnostics/suggest.ts';
import { visibleLine } from '../../diagnostics/visible.ts';
import type { Project } from '../../disk/access/project.ts';
import { UsageError } from '../../disk/access/usage-error.ts';
import { openEditable } from '../../disk/open-editable.ts';
import type { EditableSite } from '../../editing/editable-site.ts';
import { type Answers, planNew } from '../../editing/new-entry.ts';
import { type NewField, type NewKind, newFields } from '../../editing/new-fields.ts';
import { likelyId } from '../../file/text/likely-id.ts';
import type { Noun } from '../../model/ids.ts';
import { type ListedEntry, listEntries } from '../../site/list-entries.ts';
import { type Asker, type Choice, openAsker, type Question } from './ask.ts';
import { editProject } from './edit-project.ts';
import { sayFindings } from './say-findings.ts';
import { showProgress } from './show-progress.ts';
import { today } from './today.ts';

export interface NewEntryInput {
  readonly kind: NewKind;
  readonly id: string | null;
  /** What is given by options, by the names of fields. */
  readonly given: Readonly<Record<string, string>>;
  readonly force: boolean;
}

/**
 * Writes a new entry, after a question for each field that it needs and that is not given. Gives the exit code.
 * @throws UsageError, and nothing is written, where an answer is missing or wrong
 */
export async function newEntry(project: Project, input: NewEntryInput): Promise<number> {
  const { kind, id, given, force } = input;
  refuseOtherFields(kind, given);
  const progress = showProgress('Reading');
  const site = await openEditable(project, progress.update);
  progress.end();
  const answers = await answersFor(site, kind, given);
  if (answers === null) {
    process.stderr.write('Nothing was written.\n');
    return 2;
  }
  const written = await editProject(project, (now) => planNew(now, { kind, id, answers }), {
    force,
  });
  const lines = [
    written.id === null
      ? `Wrote it into ${written.path}.`
      : `Wrote ${kind} \`${written.id}\` in ${written.path}.`,
    nextStep(kind, written.id ?? '', answers),
  ];
  process.stdout.write(`${lines.map(visibleLine).join('\n')}\n`);
  await sayFindings(project, [written.path]);
  return 0;
}

function refuseOtherFields(kind: NewKind, given: Readonly<Record<string, string>>): void {
  const names = newFields[kind].map(({ name }) => name);
  const other = Object.keys(given).find((name) => !names.includes(name));
  if (other !== undefined)
    throw new UsageError(
      `Unexpected \`--${other}\` of a new ${kind}, which has \`--${names.join('`, `--')}\``,
    );
}

/** What each field is to hold; null where somebody breaks off. */
async function answersFor(
  site: EditableSite,
  kind: NewKind,
  given: Readonly<Record<string, string>>,
): Promise<Answers | null> {
  const answers: Record<string, string | readonly string[]> = {};
  let asker: Asker | null = null;
  try {
    for (const field of newFields[kind]) {
      const question = questionOf(site, field, answers);
      let written = given[field.name] ?? impliedBy(site, field, given);
      if (written === undefined && field.required === true) {
        asker ??= openAsker();
        const answer = await asker.ask(question);
        if (answer === null) return null;
        written = answer;
      }
      if (written === undefined) continue;
      const fault = question.findFault(written);
      if (fault !== undefined) throw new UsageError(`\`--${field.name}\`: ${fault}`);
      const read = question.read(written);
      if (read.length > 0) answers[field.name] = read;
    }
    return answers;
  } finally {
    asker?.close();
  }
}

/** The story of what appears in a brief is that of the brief; where there is one story alone, it is that. */
function impliedBy(
  { cards }: EditableSite,
  { name }: NewField,
  { brief }: Readonly<Record<string, string>>,
): string | undefined {
  if (name !== 'story') return undefined;
  const around = cards.find((card) => card.noun === 'brief' && card.id === brief);
  const stories = cards.filter(({ noun }) => noun === 'story');
  return around?.story ?? (stories.length === 1 ? stories[0]?.id : undefined);
}

interface ReadQuestion extends Question {
  /** What an answer comes to: ids in place of names. */
  readonly read: (answer: string) => string | readonly string[];
}

function questionOf(
  site: EditableSite,
  { name, help, refersTo, choices, isList, default: fallback }: NewField,
  { story }: Answers,
): ReadQuestion {
  const entries =
    refersTo === undefined
      ? null
      : listEntries(site.cards, {
          noun: refersTo,
          story:
            refersTo === 'actor' || refersTo === 'story' || refersTo === 'place'
              ? null
              : textOf(story),
          text: null,
        }).filter(({ state }) => state !== 'retired');
  const from = entries?.map(toChoice) ?? choices?.map((value) => ({ value, label: value })) ?? null;
  const items = (answer: string): readonly string[] =>
    isList === true ? splitList(answer) : [answer];
  return {
    ...{ option: name, isList: isList === true, choices: from },
    message: `${help.charAt(0).toUpperCase()}${help.slice(1)}`,
    fallback: fallback === 'today' ? today() : null,
    findFault: (answer) => {
      if (from === null) return undefined;
      const wrong = items(answer).find((item) => meant(item, from, entries ?? []) === undefined);
      return wrong === undefined
        ? undefined
        : (wordBroken(site, refersTo, wrong) ?? wordUnknown(wrong, refersTo ?? name, from));
    },
    read: (answer) => {
      const idOf = (item: string): string =>
        from === null ? item : (meant(item, from, entries ?? []) ?? item);
      return isList === true ? splitList(answer).map(idOf) : idOf(answer.trim());
    },
  };
}

function textOf(story: string | readonly string[] | undefined): string | null {
  return typeof story === 'string' ? story : null;
}

function toChoice({ id, title }: ListedEntry): Choice {
  return { value: id, label: title };
}

/** What is there but has an error; null where it is not there. */
function wordBroken(
  { cards }: EditableSite,
  noun: Noun | undefined,
  written: string,
): string | null {
  const id = likelyId(written);
  const broken = cards.find(({ declares }) =>
    declares.some((entry) => entry.noun === noun && (entry.id === written || entry.id === id)),
  );
  return broken === undefined
    ? null
    : `\`${broken.path}\` has an error: \`npx collate check\` says what is wrong there`;
}

function wordUnknown(written: string, noun: string, choices: readonly Choice[]): string {
  const meantOne = didYouMean(
    written,
    choices.flatMap(({ value, label }) => [value, label]),
  );
  const few = choices.length <= 8 && choices.length > 0;
  return `Cannot find ${noun} \`${written}\`${meantOne || (few ? `, expected \`${choices.map(({ value }) => value).join('`, `')}\`` : `; \`npx collate list\` and the noun lists what there is`)}`;
}

/** What is chosen by an answer: an id, or the whole name of one entry alone. */
function meant(
  written: string,
  choices: readonly Choice[],
  entries: readonly ListedEntry[],
): string | undefined {
  if (choices.some(({ value }) => value === written)) return written;
  const wanted = written.toLowerCase();
  const named = entries.filter(({ title, aliases }) =>
    [title, ...aliases].some((name) => name.toLowerCase() === wanted),
  );
  return named.length === 1 ? named[0]?.id : undefined;
}

function splitList(written: string): readonly string[] {
  return written
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function nextStep(kind: NewKind, id: string, answers: Answers): string {
  switch (kind) {
    case 'story':
      return `Next: \`npx collate draft ARTICLE.txt --story ${id}\` drafts a source and a brief from an article.`;
    case 'source':
      return `Next: \`npx collate fingerprint ARTICLE.txt --source ${id}\`, then \`npx collate new brief --story ${answers['story']} --restates ${id}\`; or, with both at once, \`npx collate draft ARTICLE.txt --story ${answers['story']}\`.`;
    case 'brief':
      return `Next: write its text; as long as it has \`status: draft\`, it is not published. \`npx collate new claim --brief ${id}\` adds what it reports.`;
    case 'actor':
    case 'place':
    case 'term':
      return `Next: refer to it by \`${id}\`; in a text, by [a link](${kind}:${id}).`;
    default:
      return 'Next: `npx collate check`.';
  }
}
