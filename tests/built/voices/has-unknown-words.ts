/**
 * Whether a line of what `findStatements` leaves of a text has other words beside a name than those that are known to say nothing of a
 * stance, as in "Contradicted by A" or "A rejects it".
 */
export function hasUnknownWords(line: string): boolean {
  return (
    wordsOf(line, before).some((word) => !knownBefore.has(word)) ||
    wordsOf(line, after).some((word) => !knownAfter.has(word))
  );
}

function wordsOf(line: string, pattern: RegExp): readonly string[] {
  return Array.from(line.matchAll(pattern), ([, word = '']) => word);
}

/** The word before the name of a source, and "… by" before any name. */
const before = /((?:\p{L}+ by:?|\p{L}+[:,]?)(?= ?⟦source:)|\p{L}+ by:?(?= ?⟦(?:actor|unnamed):))/gu;
const knownBefore = new Set([
  ...['Reported by:', 'Restates', 'Silent:', 'Source:', 'Sources:', 'and', 'in', 'Only', 'only'],
  // "Passed on to: A"; "Not counted as an origin: A, in its own voice".
  ...['to:', 'origin:', 'voice'],
  // "2 versions: A", "quoted from A": of a document in several versions.
  ...['versions:', 'from'],
  // What became of an event.
  ...['Cancelled', 'Unconfirmed'],
  // The unit of a figure.
  ...['metres', 'metres,'],
]);

/** The word after a name, in the same sentence. */
const after = /⟦(?:source|actor|unnamed):[^⟧]+⟧,? (\p{Ll}+)/gu;
const knownAfter = new Set([
  ...['and', 'with', 'at', 'from', 'until', 'by', 'in', 'through'],
  ...['paragraph', 'paragraphs', 'quote', 'side', 'appears', 'is', 'which'],
  // Of a picture: "the origin", "adds no origin", "passed it on".
  ...['the', 'adds', 'passed'],
  // Of a figure: "about 40 metres", "more than 50 metres", "none".
  ...['about', 'more', 'none'],
]);
