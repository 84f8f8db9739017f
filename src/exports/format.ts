/** The record of a format: everything that is specific to it. Code elsewhere knows only the lists of these records. */
export interface Format<T> {
  /** The ending of the names of its files. */
  readonly extension: string;
  readonly mediaType: string;
  /** Its name on the page. */
  readonly name: string;
  readonly print: (downloaded: T) => string;
}
