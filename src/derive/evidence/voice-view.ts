import type { Report, Voice } from '../../model/report.ts';
import { documentOf } from '../../model/source.ts';
import { type EntryLink, entryLink } from '../parts/entry-link.ts';

/** Whose word a report carries, as a page shows it. */
export type VoiceView =
  | { readonly kind: 'source' }
  | { readonly kind: 'actors'; readonly actors: readonly EntryLink[] }
  | { readonly kind: 'unnamed'; readonly who: string; readonly of: EntryLink | null };

export function deriveVoice(voice: Voice): VoiceView {
  switch (voice.kind) {
    case 'source':
      return voice;
    case 'actors':
      return { kind: 'actors', actors: voice.actors.map(entryLink) };
    case 'unnamed':
      return { ...voice, of: voice.of === null ? null : entryLink(voice.of) };
  }
}

/** What tells the voices of reports apart: one actor, or the same actors together, have one key wherever they speak. */
export function voiceKey(voice: Voice | VoiceView): string {
  switch (voice.kind) {
    case 'source':
      return 'source';
    case 'actors':
      return voice.actors
        .map(({ id }) => id)
        .sort()
        .join(' ');
    case 'unnamed':
      return `unnamed ${voice.of?.id ?? ''} ${voice.who}`;
  }
}

/** The same for the voices of several sources, each of which has one of its own, as long as it is no version of another. */
export function voiceKeyOf({ voice, source }: Pick<Report, 'voice' | 'source'>): string {
  return voice.kind === 'source' ? `source ${documentOf(source).id}` : voiceKey(voice);
}
