import type { Report } from '../../model/report.ts';
import { type EntryLink, entryLink } from '../links/entry-link.ts';
import { type CreditedLink, creditedLink } from './credited-link.ts';

/** The voice of a report, as a page shows it. */
export type VoiceView =
  | { readonly kind: 'source' }
  | { readonly kind: 'actors'; readonly actors: readonly CreditedLink[] }
  | { readonly kind: 'unnamed'; readonly who: string; readonly of: EntryLink | null };

export function deriveVoice(report: Pick<Report, 'voice' | 'inferredAgency'>): VoiceView {
  const { voice } = report;
  switch (voice.kind) {
    case 'source':
      return voice;
    case 'actors':
      return { kind: 'actors', actors: voice.actors.map((actor) => creditedLink(actor, report)) };
    case 'unnamed':
      return { ...voice, of: voice.of === null ? null : entryLink(voice.of) };
  }
}

/** The key of an attribution: to no one, to actors in any order, or to someone described in these words. */
export function creditKey(voice: Report['voice']): string {
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
