import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type DraftOf, spanIn } from '../../file/schema/draft.ts';
import { earliestDay, latestDay } from '../../model/edtf-date.ts';
import type { DraftSet } from '../drafts/draft-set.ts';

/** Finds actors who belong, through others, to themselves: an organisation to a part of its own. */
export function checkCircles({ actors }: DraftSet): Diagnostic[] {
  return [...actors.values()].flatMap((actor): Diagnostic[] => {
    const memberships = membershipsOf(actor);
    const index = memberships.findIndex(
      (membership) => membership.organization !== actor.id && leadsTo(actor, membership, actors),
    );
    const membership = memberships[index];
    if (membership === undefined) return [];
    return [
      {
        rule: 'membership-loop',
        path: actor.path,
        at: spanIn(actor, 'memberships', index, 'organization'),
        message: `Unexpected membership in \`${membership.organization}\`, which itself belongs to \`${actor.id}\``,
        note: 'Take one of the two out, or say by `from` and `to` that one came after the other.',
      },
    ];
  });
}

type Memberships = NonNullable<DraftOf<'actor'>['fields']['memberships']>;
type Membership = Memberships[number];

/** Whether one comes from a membership back to its actor by memberships that may have held in its days. */
function leadsTo(actor: DraftOf<'actor'>, first: Membership, actors: DraftSet['actors']): boolean {
  const found = new Set([first.organization]);
  for (const id of found) {
    for (const membership of membershipsOf(actors.get(id))) {
      if (!overlap(first, membership)) continue;
      if (membership.organization === actor.id) return true;
      found.add(membership.organization);
    }
  }
  return false;
}

function membershipsOf(actor: DraftOf<'actor'> | undefined): Memberships {
  return actor?.fields.memberships ?? [];
}

function overlap(a: Membership, b: Membership): boolean {
  return !(isOver(a, b) || isOver(b, a));
}

/** Whether a membership had certainly ended before the other began. */
function isOver({ to }: Membership, { from }: Membership): boolean {
  const [end, begin] = [
    to === undefined ? null : latestDay(to),
    from === undefined ? null : earliestDay(from),
  ];
  return end !== null && begin !== null && Date.parse(end) <= Date.parse(begin);
}
