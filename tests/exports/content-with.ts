import type { TimelineExport } from '../../src/exports/timeline/derive-timeline-export.ts';
import type { Content } from '../../src/model/content.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { baseWith } from '../content-tree.ts';
import { exportFrom } from '../derived.ts';

/** The fields of an event that a test names; the rest are of no matter to it. */
export interface EventFields {
  readonly title?: string;
  readonly when?: string;
  readonly status?: string;
  readonly [field: string]: unknown;
}

/** The base tree with some files in place of its own, linked; its findings are the test's fault. */
export function contentWith(over: Readonly<Record<string, string | null>> = {}): Content {
  const files = baseWith(over);
  const { content, diagnostics } = checkContent(files);
  if (content === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return content;
}

/** The whole timeline of a site that has just these events beside the base tree's. */
export function timelineWith(events: Readonly<Record<string, EventFields>>): TimelineExport {
  const content = contentWith(eventFiles(events));
  const timeline = exportFrom(content, content);
  return { ...timeline, events: timeline.events.filter(({ row }) => row.link.id in events) };
}

/** The files that define some events. */
export function eventFiles(
  events: Readonly<Record<string, EventFields>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(events).map(([id, fields]) => [
      `content/events/${id}.md`,
      frontMatter({
        story: 'bridge-closure',
        title: 'An event',
        when: '2031-03-03',
        status: 'happened',
        ...fields,
      }),
    ]),
  );
}

/** Files that add a source to the base tree, which gives another date for the closing of the bridge. */
export function secondDateFiles(when: string): Readonly<Record<string, string>> {
  return {
    'content/sources/herald.md': frontMatter({
      label: 'The Herald, evening',
      kind: 'article',
      story: 'bridge-closure',
      published: '2031-03-05',
      paragraphs: 3,
    }),
    'content/briefs/herald-on-the-bridge.md': frontMatter(
      {
        title: 'The bridge in the Herald',
        story: 'bridge-closure',
        published: '2031-03-05',
        restates: 'herald',
        summary: 'Another day.',
        reports: [{ claim: 'closed-on-monday', stance: 'affirms', value: when, paragraph: 1 }],
      },
      'It was shut on another day.',
    ),
  };
}

export function frontMatter(fields: Readonly<Record<string, unknown>>, body = ''): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

let plain: TimelineExport | null = null;

/** A timeline whose texts all say the same, whatever that is. */
export function timelineSaying(text: string): TimelineExport {
  plain ??= timelineWith({ hostile: { place: 'old-bridge', summary: 'x', kind: 'x' } });
  const timeline = plain;
  const site = { ...timeline.site, title: text, description: text };
  const events = timeline.events.map(({ row, story, place, ...event }) => ({
    ...event,
    row: { ...row, link: { ...row.link, name: text }, sort: text, summary: text },
    story: { ...story, name: text },
    place: place === null ? null : { ...place, link: { ...place.link, name: text } },
  }));
  return { ...timeline, site, events };
}
