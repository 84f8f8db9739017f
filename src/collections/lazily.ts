/** A value that is made when it is first read. */
export interface Lazy<T> {
  readonly read: () => T;
  /** Lets go of it; it is made again when it is read again. */
  readonly forget: () => void;
}

/** Makes a value when it is first read. */
export function lazily<T>(make: () => T): Lazy<T> {
  let made: { readonly value: T } | null = null;
  return {
    read: () => {
      made ??= { value: make() };
      return made.value;
    },
    forget: () => {
      made = null;
    },
  };
}
