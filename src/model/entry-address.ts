import { collections, type Noun } from './ids.ts';

/** The address of the page of an entry, inside the site: `/actors/x/`. */
export function entryAddress(noun: Noun, id: string): string {
  return `/${collections[noun]}/${id}/`;
}
