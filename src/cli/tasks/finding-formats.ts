/** How findings are printed. */
export const findingFormats = ['text', 'json', 'github', 'sarif'] as const;

export type FindingFormat = (typeof findingFormats)[number];
