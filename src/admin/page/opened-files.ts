/** The files as they are on disk, by the texts that the CMS has of them. */
export interface OpenedFiles {
  /** The whole file of a text from which the CMS has taken line ends and the spaces around it. */
  readonly fileOf: (text: string) => string;
  /** Remembers a text that was made of a file, which the CMS is about to write. */
  readonly note: (text: string, madeOf: string) => void;
  /** What the CMS is about to write, as it was made. */
  readonly written: (text: string) => WrittenText;
}

interface WrittenText {
  readonly text: string;
  /** The file of which it was made. */
  readonly madeOf: string;
}

/** Starts with the texts of files. */
export function openedFiles(texts: Iterable<string>): OpenedFiles {
  const files = new Map(Array.from(texts, (text) => [asCmsHas(text), text]));
  const made = new Map<string, WrittenText>();
  return {
    fileOf: (text) => files.get(asCmsHas(text)) ?? text,
    note: (text, madeOf) => {
      made.set(asCmsHas(text), { text, madeOf });
    },
    written: (text) => made.get(asCmsHas(text)) ?? { text, madeOf: '' },
  };
}

function asCmsHas(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .trim()
    .replaceAll(/\r\n?/g, '\n');
}
