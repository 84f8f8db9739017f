/** A place as a map marks it. The first ones get their names' places first. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly href: string;
}
