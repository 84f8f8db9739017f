/** The words that only maps and the pages of places and events say. */
export const placeWords = {
  ofStory: 'Where the events took place or were expected to',
  unplaced: 'Not on the map, since nobody tells where they are:',
  unplacedHere: 'Nobody tells where it is, so no map shows it.',
  of: (name: string): string => `${name} on the map`,
  actors: 'Who was there, or was to be',
  claims: 'What the sources say of the events here',
  sources: 'Sources that tell of its events',
  before: 'Before it on the timeline',
  after: 'After it on the timeline',
  origins: 'Origins of claims about it',
  datesCaption: 'The dates that sources give',
} as const;
