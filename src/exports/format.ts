/** The record of a format: all that is particular to it. Code elsewhere knows only the lists of these records. */
export interface Format<T> {
  /** How the names of its files end. */
  readonly extension: string;
  readonly mediaType: string;
  /** What the page calls it. */
  readonly name: string;
  readonly print: (downloaded: T) => string;
}
