import { join } from 'node:path';
import { occasionText, type ReportView } from '../../../src/derive/evidence/report-view.ts';
import type { VoiceView } from '../../../src/derive/evidence/voice-view.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Story } from '../../../src/model/story.ts';
import { checkContent } from '../../../src/site/check-content.ts';
import { filesOf, fixtures, readTree } from '../../content-tree.ts';

/** The story of `fixtures/nine-sources`, of which the tests beside this file say by hand what it comes to. */
export interface NineSources {
  readonly content: Content;
  readonly story: Story;
  readonly claim: (id: string) => Claim;
}

export function readNineSources(): NineSources {
  const { content } = checkContent(filesOf(readTree(join(fixtures, 'nine-sources'))));
  const story = content?.stories.get('korrin-dam');
  if (!content || !story) throw new Error('the story is not in the fixture');
  return {
    content,
    story,
    claim: (id) => {
      const found = content.claims.get(id);
      if (found === undefined) throw new Error(`no claim ${id}`);
      return found;
    },
  };
}

/** "denies: hal-brisk (speech) < ada-lindqvar = 3"; a source's own voice is not written. */
export function sayReport({ stance, voice, via, occasion, value }: ReportView): string {
  const said = occasionText(occasion);
  return [
    stance,
    voice.kind === 'source' ? '' : `: ${sayVoice(voice)}`,
    said === null ? '' : ` (${said})`,
    ...via.map(({ id }) => ` < ${id}`),
    value === null ? '' : ` = ${value}`,
  ].join('');
}

/** "itself", "jon-tave and rika-sole", "an engineer at the dam (unnamed)" */
export function sayVoice(voice: VoiceView): string {
  switch (voice.kind) {
    case 'source':
      return 'itself';
    case 'actors':
      return voice.actors.map(({ id }) => id).join(' and ');
    case 'unnamed':
      return `${voice.who} (unnamed${voice.of === null ? '' : `, of ${voice.of.id}`})`;
  }
}
