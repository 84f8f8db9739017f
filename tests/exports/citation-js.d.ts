// Only what the tests use of a package that brings no types.
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options?: { forceType?: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(kind: 'bibliography', options: { template: string; lang: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
