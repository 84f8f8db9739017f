import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type DraftOf, spanIn } from '../../file/schema/draft.ts';
import { type EdtfDate, earliestDay, latestDay } from '../../model/edtf-date.ts';
import type { DraftSet } from '../drafts/draft-set.ts';
import { speakersIn } from './speakers-in.ts';

/**
 * Finds people whose every role is dated, and who take part in an event or speak at a time that no role covers: the page
 * would have to say that no one knows who they were then. Who speaks before the first role is another rule's.
 */
export function checkRoleGaps(set: DraftSet): Diagnostic[] {
  return [...checkEvents(set), ...checkSpoken(set)];
}

function checkEvents({ events, actors }: DraftSet): Diagnostic[] {
  return [...events.values()].flatMap((event) =>
    (event.fields.actors ?? []).flatMap((id, index): Diagnostic[] => {
      const { when } = event.fields;
      const roles = when === undefined ? null : rolesOf(actors.get(id));
      if (when === undefined || roles === null) return [];
      const days = daysOf(when);
      if (roles.some((role) => overlap(role, days))) return [];
      const { located, prefix } = event;
      const message = `Unexpected actor \`${id}\` in an event of \`${when.text}\`: no dated role covers it`;
      const at = spanIn(located, ...prefix, 'actors', index);
      return [{ rule: 'role-gap', path: located.path, at, message, note: noteFor(id) }];
    }),
  );
}

function checkSpoken({ briefs, sources, actors }: DraftSet): Diagnostic[] {
  return [...briefs.values()].flatMap((brief) => {
    const source = sources.get(brief.fields.restates ?? '')?.fields;
    const published = source?.published ?? source?.inferred?.published?.value;
    if (published === undefined) return [];
    const days = daysOf(published);
    return speakersIn(brief).flatMap(({ id, at }): Diagnostic[] => {
      const roles = rolesOf(actors.get(id));
      if (roles === null) return [];
      const isBefore = roles.every(({ first }) => first > days.last);
      if (isBefore || roles.some((role) => overlap(role, days))) return [];
      const message = `Unexpected speaker \`${id}\` in a source of \`${published.text}\`: no dated role covers it`;
      return [{ rule: 'role-gap', path: brief.path, at, message, note: noteFor(id) }];
    });
  });
}

function noteFor(actor: string): string {
  return `Add the role held then to \`content/actors/${actor}.md\`.`;
}

interface Days {
  readonly first: number;
  readonly last: number;
}

/** The days of a person's roles; null for who is no person, has none, or has one without any date, which may be held always. */
function rolesOf(actor: DraftOf<'actor'> | undefined): readonly Days[] | null {
  const memberships = actor?.fields.memberships ?? [];
  if (actor?.fields.kind !== 'person' || memberships.length === 0) return null;
  if (memberships.some(({ from, to }) => from === undefined && to === undefined)) return null;
  return memberships.map(({ from, to }) => ({
    first: from === undefined ? Number.NEGATIVE_INFINITY : daysOf(from).first,
    last: to === undefined ? Number.POSITIVE_INFINITY : daysOf(to).last,
  }));
}

function daysOf(date: EdtfDate): Days {
  const first = earliestDay(date);
  const last = latestDay(date);
  return {
    first: first === null ? Number.NEGATIVE_INFINITY : Date.parse(first),
    last: last === null ? Number.POSITIVE_INFINITY : Date.parse(last),
  };
}

function overlap(a: Days, b: Days): boolean {
  return a.first <= b.last && b.first <= a.last;
}
