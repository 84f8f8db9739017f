import { entryHref, eventAnchor, hrefOf } from '../../addresses/urls.ts';
import type { NeighbourView } from '../../derive/actors/neighbour-view.ts';
import type { FigureDay } from '../../derive/evidence/given-figures.ts';
import type { MapSpot } from '../../derive/places/map-spot.ts';
import type { PicturedEvent, StoryPictures } from '../../derive/timeline/story-pictures.ts';
import type { TimelineEntry } from '../../derive/timeline/timeline-entry.ts';
import type { FigureMark } from '../../graphics/figures/lay-out-figures.ts';
import type { MapPlace } from '../../graphics/map/map-place.ts';
import type { Neighbour } from '../../graphics/network/lay-out-network.ts';
import type { BandEvent } from '../../graphics/timeline/band-event.ts';
import { knownValue } from '../../model/source.ts';
import { dateWords, momentWords } from '../../words/english/date-words.ts';
import { voicesText, voiceText } from '../../words/evidence-sentences.ts';

/** The events of a list as the band above it draws them: each mark links to its entry in the list. Those without a date are left out. */
export function bandEventsAbove(entries: readonly TimelineEntry[]): readonly BandEvent[] {
  return entries.flatMap((entry) =>
    bandEvents({ ...entry, given: entry.given.items }, `#${eventAnchor(entry.link.id)}`),
  );
}

/** The figures of a claim that can be read as numbers, as a picture draws them; each links to the first source that has it. A figure that a voice denies is not one that it gives. */
export function figureMarks(days: readonly FigureDay[]): readonly FigureMark[] {
  return days.flatMap(({ published, figures }) =>
    figures.flatMap(({ figure, value, stance, voice, sources, isCurrent }) => {
      const [source] = sources;
      if (figure === null || source === undefined || stance === 'denies') return [];
      const day = knownValue(published);
      const whose = voice.kind === 'source' ? source.name : voiceText(voice);
      const name = [value, whose, ...(day === null ? [] : [dateWords(day)])].join(', ');
      return { name, href: entryHref(source), figure, isCurrent };
    }),
  );
}

/** The events of a story as a band on another page draws them: the marks link to the timeline. */
export function bandEventsOf({ story, events }: StoryPictures): readonly BandEvent[] {
  return events.flatMap((event) => {
    const page = hrefOf({ kind: 'timeline', story: story.id, number: event.page });
    return bandEvents(event, `${page}#${eventAnchor(event.link.id)}`);
  });
}

function bandEvents(
  { link, when, time, status, given }: Omit<PicturedEvent, 'page'>,
  href: string,
): readonly BandEvent[] {
  if (when === null) return [];
  const dates = given.flatMap((date) =>
    date.voices.map((voice) => ({ when: date.when, by: voicesText([voice]) })),
  );
  const words = momentWords({ when, time });
  return [{ id: link.id, title: link.name, when, words, status, href, given: dates }];
}

export function mapPlaceOf({ link, latitude, longitude }: MapSpot): MapPlace {
  return { id: link.id, name: link.name, latitude, longitude, href: entryHref(link) };
}

export function neighbourOf({ link, events, claims }: NeighbourView): Neighbour {
  return { id: link.id, name: link.name, href: entryHref(link), events, claims };
}
