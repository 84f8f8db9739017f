import type { NameMatcher } from '../../names/name-matcher.ts';
import type { DraftSet } from '../drafts/draft-set.ts';
import { type ContentTables, shownInOrder } from './content-tables.ts';
import { linkProse } from './link-prose.ts';

/** Makes the terms, without their wordings. */
export function makeTerms(set: DraftSet, findNames: NameMatcher): ContentTables['terms'] {
  return new Map(
    shownInOrder(set.terms).map(({ id, fields, body }) => [
      id,
      {
        noun: 'term',
        id,
        name: fields.name,
        summary: fields.summary ?? null,
        body: body.body,
        prose: linkProse(body.body, findNames).prose,
        wordings: [],
      },
    ]),
  );
}
