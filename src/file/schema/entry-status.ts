import { z } from 'zod';
import type { Noun } from '../../model/ids.ts';
import { formerId, successorId } from './entry-id.ts';
import { listOf, text } from './fields.ts';
import { comesWith, neededWhere, withConditions } from './written-form.ts';

/** What became of an entry as a published thing. */
const entryStatus = z.enum(['draft', 'published', 'retired']);

/** The fields that an entry of any noun may have beside its own. */
export function entryFields<N extends Noun>(noun: N) {
  return {
    status: entryStatus
      .optional()
      .describe(
        '`draft` (checked, not published), `published` (the default) or `retired` (its page says why). A published id never vanishes.',
      ),
    reason: text(500)
      .optional()
      .describe(
        'Why the entry was retired, one sentence for the reader. Only with `status: retired`, which needs it.',
      ),
    successor: successorId(noun)
      .optional()
      .describe('The entry of the same collection that takes the place of a retired one.'),
    ...formerIds(noun),
  };
}

/** The field of the ids that an entry had once, wherever it is defined. */
export function formerIds<N extends Noun>(noun: N) {
  return {
    formerIds: listOf(formerId(noun))
      .optional()
      .describe(
        'Ids that the entry had before, whose addresses lead to the page that it has now. `collate rename` notes them.',
      ),
  };
}

interface StatusFields {
  readonly status?: string | undefined;
  readonly reason?: string | undefined;
  readonly successor?: string | undefined;
}

/** Adds to a schema that a retired entry gives its reason, and that no other gives one. */
export function withReason<S extends z.ZodType<StatusFields>>(schema: S): S {
  const refined = schema.superRefine((entry, context) => {
    const retired = entry.status === 'retired';
    if (retired && entry.reason === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['reason'],
        params: { rule: 'missing-field' },
        message: 'the reason why the entry is retired',
      });
    }
    for (const field of ['reason', 'successor'] as const) {
      if (retired || entry[field] === undefined) continue;
      context.addIssue({
        code: 'custom',
        path: [field],
        message: `\`status: retired\` beside \`${field}\``,
      });
    }
  });
  return withConditions(
    refined,
    neededWhere('reason', 'status', 'retired'),
    comesWith(['reason', 'successor'], 'status', 'retired'),
  );
}
