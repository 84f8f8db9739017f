import { dayAfterStart } from './entry-file.ts';
import type { InventedEvent, InventedStory } from './invented-story.ts';
import type { Random } from './random.ts';
import { sentence, thing } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Invents an event that a brief of that day defines; two in five have not happened or have no certain date. */
export function inventEvent(
  story: InventedStory,
  day: number,
  random: Random,
  vocabulary: Vocabulary,
): { readonly event: InventedEvent; readonly fields: object } {
  const subject = thing(random, vocabulary);
  const id = `${story.id}-event-${story.events.length + 1}`;
  const title = `The ${subject} ${vocabulary.verb()} at the ${vocabulary.noun()}`;
  const ahead = random.chance(0.2);
  const about = dayAfterStart(ahead ? day + 5 + random.below(30) : day - random.below(40));
  const next = dayAfterStart(day + 50);
  const event = { id, title, day: about };
  story.events.push(event);
  const fields = {
    id,
    title,
    when: random.pick([
      ...Array<string>(6).fill(about),
      `${about}~`,
      about.slice(0, 7),
      `${about}/${next}`,
      `[${about},${next}]`,
    ]),
    status: ahead ? random.pick(['expected', 'unconfirmed']) : 'happened',
    kind: vocabulary.noun(),
    place: random.pick(story.places),
    actors: random.sample(story.cast, 2 + random.below(2)).map(({ id }) => id),
    summary: random.chance(0.4) ? sentence(random, vocabulary) : undefined,
  };
  return { event, fields };
}
