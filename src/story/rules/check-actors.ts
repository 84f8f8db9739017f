import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type DraftOf, spanIn } from '../../file/schema/draft.ts';
import { earliestDay, latestDay } from '../../model/edtf-date.ts';
import { foldName } from '../../names/fold-text.ts';
import { type DraftSet, stateOf } from '../drafts/draft-set.ts';
import { checkCircles } from './check-circles.ts';
import { speakersIn } from './speakers-in.ts';

/** Finds memberships that cannot be, and names that mean two actors. */
export function checkActors(set: DraftSet): Diagnostic[] {
  return [
    ...[...set.actors.values()].flatMap((actor) => checkMemberships(actor, set)),
    ...checkCircles(set),
    ...checkAliases(set),
  ];
}

function checkMemberships(actor: DraftOf<'actor'>, { actors }: DraftSet): Diagnostic[] {
  const { path, id } = actor;
  return (actor.fields.memberships ?? []).flatMap(
    ({ organization, from, to }, index): Diagnostic[] => {
      const findings: Diagnostic[] = [];
      const at = spanIn(actor, 'memberships', index, 'organization');
      if (organization === id || actors.get(organization)?.fields.kind === 'person') {
        const what = organization === id ? 'the actor itself' : 'a person';
        const message = `Unexpected membership in \`${organization}\`, ${what}, expected an organisation or a state`;
        findings.push({ rule: 'membership-kind', path, at, message });
      }
      const begin = from === undefined ? null : earliestDay(from);
      const end = to === undefined ? null : latestDay(to);
      if (
        from !== undefined &&
        to !== undefined &&
        begin !== null &&
        end !== null &&
        isBefore(end, begin)
      ) {
        const message = `Unexpected end \`${to.text}\` before the beginning \`${from.text}\``;
        findings.push({
          rule: 'reversed-period',
          path,
          at: spanIn(actor, 'memberships', index, 'to'),
          message,
        });
      }
      return findings;
    },
  );
}

/** Finds people who speak before they have a role. */
export function checkSpeakers({ briefs, sources, actors }: DraftSet): Diagnostic[] {
  return [...briefs.values()].flatMap((brief) => {
    const source = sources.get(brief.fields.restates ?? '')?.fields;
    const published = source?.published ?? source?.inferred?.published?.value;
    const spoken = published === undefined ? null : latestDay(published);
    if (spoken === null) return [];
    return speakersIn(brief).flatMap(({ id, at }): Diagnostic[] => {
      const actor = actors.get(id);
      const first = actor === undefined ? null : firstRole(actor);
      if (first === null || !isBefore(spoken, first)) return [];
      return [
        {
          rule: 'speaks-before-role',
          path: brief.path,
          at,
          message: `Unexpected speaker \`${id}\` in a source of \`${published?.text}\`: the first dated role begins on ${first}`,
          note: `Add the role held then to \`content/actors/${id}.md\`, or name the right speaker.`,
        },
      ];
    });
  });
}

/** The day on which a person’s first role begins; null where a role has no beginning. */
function firstRole({ fields }: DraftOf<'actor'>): string | null {
  const begins = (fields.memberships ?? []).map(({ from }) =>
    from === undefined ? null : earliestDay(from),
  );
  if (fields.kind !== 'person' || begins.length === 0) return null;
  return begins.reduce((first, begin) => {
    if (first === null || begin === null) return null;
    return isBefore(begin, first) ? begin : first;
  });
}

/** Days far from ours have signs and six digits, so they compare as times and not as text. */
function isBefore(day: string, other: string): boolean {
  return Date.parse(day) < Date.parse(other);
}

/**
 * Two actors may bear one name (namesakes: then neither links by itself), but an alias is the editor’s
 * choice and must be clear, whatever its letter case: search knows none.
 */
function checkAliases({ actors }: DraftSet): Diagnostic[] {
  const owners = new Map<
    string,
    { readonly actor: DraftOf<'actor'>; readonly alias: number | null }[]
  >();
  for (const actor of actors.values()) {
    if (stateOf(actor) === 'retired') continue;
    const names = [actor.fields.name, ...(actor.fields.aliases ?? [])];
    for (const [index, name] of names.entries()) {
      const key = foldName(name).toLowerCase();
      const entry = { actor, alias: index === 0 ? null : index - 1 };
      const bearers = owners.get(key);
      if (bearers === undefined) owners.set(key, [entry]);
      else if (!bearers.some((bearer) => bearer.actor === actor)) bearers.push(entry);
    }
  }
  return [...owners.values()].flatMap((bearers) =>
    bearers.flatMap(({ actor, alias }): Diagnostic[] => {
      const other = bearers.find((bearer) => bearer.actor !== actor);
      if (alias === null || other === undefined) return [];
      const name = actor.fields.aliases?.[alias] ?? '';
      return [
        {
          rule: 'ambiguous-alias',
          path: actor.path,
          at: spanIn(actor, 'aliases', alias),
          message: `Unexpected alias \`${name}\`, which also names \`${other.actor.id}\``,
          note: 'Move it to `weakAliases`, and link the actor in the briefs by hand.',
          related: {
            path: other.actor.path,
            at:
              other.alias === null
                ? spanIn(other.actor, 'name')
                : spanIn(other.actor, 'aliases', other.alias),
            message: 'also given here',
          },
        },
      ];
    }),
  );
}
