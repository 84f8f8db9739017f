import type { Sentence } from './sentence.ts';
import { type ProposedVoice, toActor } from './voice.ts';

/** What a paragraph of an interview begins with: `Q:`, `A.`, `Ana Lind:`. */
export interface Label {
  readonly written: string;
  /** Who speaks in the paragraph; null for whoever asks. */
  readonly voice: ProposedVoice | null;
}

/**
 * The labels of an interview by paragraph; none where fewer than two paragraphs have one. `A` is the person whom the text before the
 * first question names most often.
 */
export function readLabels(
  paragraphs: readonly string[],
  sentences: readonly Sentence[],
): ReadonlyMap<number, Label> {
  const written = paragraphs.flatMap((text, index) => {
    const [, label] =
      /^(Q|A|Question|Answer|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3})\s*(?::|(?<=^[QA])\.)\s/u.exec(
        text,
      ) ?? [];
    return label === undefined ? [] : [{ paragraph: index + 1, label }];
  });
  const often = Map.groupBy(written, ({ label }) => label);
  const isInterview = [...often.values()].some((all) => all.length >= 2);
  if (!isInterview) return new Map();
  const first = written[0]?.paragraph ?? 0;
  const guest = findGuest(sentences, first);
  return new Map(
    written.map(({ paragraph, label }) => [
      paragraph,
      { written: label, voice: voiceOf(label, sentences, guest) },
    ]),
  );
}

/** Whether a label says who speaks. */
export function isPlainLabel({ voice }: Label): boolean {
  return voice !== null;
}

function voiceOf(
  label: string,
  sentences: readonly Sentence[],
  guest: ProposedVoice | null,
): ProposedVoice | null {
  if (/^(?:Q|Question)$/u.test(label)) return null;
  if (/^(?:A|Answer)$/u.test(label)) return guest;
  const name = sentences
    .flatMap(({ names }) => names)
    .find((each) => each.name === label || each.name.endsWith(` ${label}`));
  const actor = name === undefined ? { actor: null, name: label } : toActor(name);
  return { kind: 'actors', actors: [actor] };
}

function findGuest(sentences: readonly Sentence[], first: number): ProposedVoice | null {
  const persons = sentences
    .filter(({ paragraph }) => paragraph < first)
    .flatMap(({ names }) => names.filter(({ kind }) => kind === 'person'));
  const counted = [...Map.groupBy(persons, ({ actor, name }) => actor ?? name).values()];
  const [most] = counted.sort((a, b) => b.length - a.length);
  const [person] = most ?? [];
  return person === undefined ? null : { kind: 'actors', actors: [toActor(person)] };
}
