/** The words that only maps and the pages of places and events use. */
export const placeWords = {
  ofStory: 'Where the events took place, or were expected to',
  unplaced: 'Not on the map, position unknown:',
  unplacedHere: 'Position unknown: no source gives it.',
  of: (name: string): string => `${name} on the map`,
  actors: 'Who was there, or was expected',
  claims: 'What the sources say about the events here',
  sources: 'Sources that report its events',
  before: 'Before it on the timeline',
  after: 'After it on the timeline',
  origins: 'Origins of claims about it',
  datesCaption: 'Dates given by the sources',
} as const;
