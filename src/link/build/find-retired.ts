import type { Retired } from '../../model/content.ts';
import { collections, type Noun } from '../../model/ids.ts';
import { type DraftSet, type SetEntry, tableOf } from '../draft-set.ts';

/** The retired entries of a set, each with its reason and successor. */
export function findRetired(set: DraftSet): Retired[] {
  return (Object.keys(collections) as Noun[]).flatMap((noun) =>
    [...tableOf(set, noun)].flatMap(([id, { fields }]): Retired[] => {
      if (fields.status !== 'retired') return [];
      const { reason = '', successor } = fields;
      const next = successor === undefined ? undefined : tableOf(set, noun).get(successor);
      return [
        {
          noun,
          id,
          title: titleOf(fields),
          reason,
          successor:
            next === undefined || successor === undefined
              ? null
              : { noun, id: successor, title: titleOf(next.fields) },
        },
      ];
    }),
  );
}

function titleOf(fields: SetEntry['fields']): string {
  if ('title' in fields) return fields.title;
  if ('statement' in fields) return fields.statement;
  if ('label' in fields) return fields.label;
  return fields.name;
}
