/** A place as a map marks it. The names of the first places are positioned first. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly href: string;
}
