import type { SourceKind } from '../../model/source.ts';

/** The words of citations, and of the list that offers them. */
export const citationWords = {
  heading: 'How to cite it',
  download: (format: string): string => `Download as ${format}`,
  /** The sort of text, if the form of the citation does not say it. */
  genres: {
    article: null,
    'wire-report': 'Wire report',
    statement: 'Statement',
    transcript: 'Transcript',
    document: null,
  } satisfies Record<SourceKind, string | null>,
  noHeadline: 'The document has no headline; the title is ours.',
  fields: { headline: 'Headline', outlet: 'Outlet', published: 'Date of publication' },
  inferred: (field: string, value: string): string => `${field} inferred: ${value}.`,
  published: (date: string): string => `Published: ${date}.`,
  noAddress: (page: string): string =>
    `The address of the document is unknown; described at ${page}`,
  describedAt: (page: string): string => `Described at ${page}`,
} as const;
