/** The words of the comparison: marks at quotes, parties, filters, pairs and coverage. */
export const comparisonWords = {
  quoteStatuses: { found: 'quote checked against the source', unchecked: 'quote unchecked' },
  times: (count: number): string => `×${count.toLocaleString('en')}`,
  uncounted: '(not counted)',

  restsOn: 'Rests on',
  wordAbout: (name: string): string => `${name.endsWith('s') ? '’' : '’s'} word about`,
  itself: 'itself',
} as const;
