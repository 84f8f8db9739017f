import type { Content } from '../model/content.ts';
import type { PageGroup } from './page.ts';
import { siteGroups } from './site-groups.ts';
import { storyGroups } from './story-groups.ts';

/** All pages and files of a site. */
export function allGroups(content: Content): readonly PageGroup[] {
  const { site, stories } = content;
  return [
    ...siteGroups(content),
    ...[...stories.values()].flatMap((story) => storyGroups(story, site)),
  ];
}
