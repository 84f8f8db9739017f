import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { fileStart, type Span } from '../../diagnostics/span.ts';
import { spanIn } from '../../validate/draft.ts';
import { type DraftSet, hasBrokenBrief, settingsPath, stateOf } from '../draft-set.ts';

/** Finds that there are no settings, stories without briefs, and things that belong to two stories at once. */
export function checkStories(set: DraftSet): Diagnostic[] {
  return [...checkSettings(set), ...checkEmptyStories(set), ...checkBelonging(set)];
}

function checkSettings({ site }: DraftSet): Diagnostic[] {
  if (site !== null) return [];
  const path = settingsPath;
  const message = `Cannot find \`${path}\``;
  const note = 'It holds `title`, `description`, `language`, `publisher`, `contact` and `address`.';
  return [{ rule: 'missing-site', path, at: fileStart, message, note }];
}

function checkEmptyStories(set: DraftSet): Diagnostic[] {
  if (hasBrokenBrief(set)) return [];
  // A story whose last brief was retired keeps its page, as all that was published.
  const told = new Set([...set.briefs.values()].map(({ fields }) => fields.story));
  return [...set.stories.values()].flatMap((story) => {
    if (stateOf(story) === 'retired' || told.has(story.id)) return [];
    return [
      {
        rule: 'empty-story',
        path: story.path,
        at: spanIn(story, 'title'),
        message: `Unexpected story \`${story.id}\` without a published brief`,
        note: 'Publish a brief of the story, or make the story a draft.',
      },
    ];
  });
}

function checkBelonging({ stories, briefs, sources, events, claims }: DraftSet): Diagnostic[] {
  const findings: Diagnostic[] = [];
  const compare = (
    path: string,
    at: Span,
    what: string,
    theirs: string | undefined,
    ours: string,
  ): void => {
    // Of a story that is not there, it is said where it is referred to.
    if (theirs === undefined || theirs === ours || !stories.has(ours)) return;
    const message = `Unexpected ${what} of story \`${theirs}\`, expected one of story \`${ours}\``;
    findings.push({
      rule: 'story-mismatch',
      path,
      at,
      message,
      note: 'Mend `story` here or there, or refer to another.',
    });
  };
  for (const brief of briefs.values()) {
    const { story, restates = '', events: listed = [], reports = [] } = brief.fields;
    const source = sources.get(restates)?.fields.story;
    compare(brief.path, spanIn(brief, 'restates'), `source \`${restates}\``, source, story);
    for (const [index, event] of listed.entries()) {
      const id = typeof event === 'string' ? event : event.id;
      const at = spanIn(brief, 'events', index, ...(typeof event === 'string' ? [] : ['id']));
      compare(brief.path, at, `event \`${id}\``, events.get(id)?.fields.story, story);
    }
    for (const [index, { claim }] of reports.entries()) {
      const at = spanIn(brief, 'reports', index, 'claim');
      compare(brief.path, at, `claim \`${claim}\``, claims.get(claim)?.fields.story, story);
    }
  }
  const leading = [
    ...[...claims.values()].map((entry) => ({ ...entry, field: 'event', to: entry.fields.event })),
    ...[...events.values()].map((entry) => ({ ...entry, field: 'after', to: entry.fields.after })),
  ];
  for (const { located, prefix, fields, field, to = '' } of leading) {
    const at = spanIn(located, ...prefix, field);
    compare(located.path, at, `event \`${to}\``, events.get(to)?.fields.story, fields.story);
  }
  return findings;
}
