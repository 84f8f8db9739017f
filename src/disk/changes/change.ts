/** What becomes of one file of a project. */
export interface FileChange {
  /** From the root of the project, with forward slashes; in `content/` or `fingerprints/`. */
  readonly path: string;
  /** What the file holds now; null where there is none. */
  readonly before: Uint8Array | null;
  /** What it is to hold; null where it is to go. */
  readonly after: Uint8Array | null;
}
