/** A file as it came from disk, before anything is believed about it. */
export interface ContentFile {
  /** Path from the project root, with forward slashes: `content/briefs/x.md`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
