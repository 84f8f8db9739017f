import type { NameMatcher } from '../../names/name-matcher.ts';
import type { DraftSet } from '../drafts/draft-set.ts';
import { type ContentTables, shownInOrder } from './content-tables.ts';
import { linkProse } from './link-prose.ts';

/** Makes the stories, still empty. */
export function makeStories(set: DraftSet, findNames: NameMatcher): ContentTables['stories'] {
  return new Map(
    shownInOrder(set.stories).map(({ id, fields, body }) => [
      id,
      {
        noun: 'story',
        id,
        title: fields.title,
        summary: fields.summary,
        topics: fields.topics ?? [],
        timeZone: fields.timeZone ?? null,
        body: body.body,
        prose: linkProse(body.body, findNames).prose,
        briefs: [],
        claims: [],
        events: [],
        sources: [],
      },
    ]),
  );
}
