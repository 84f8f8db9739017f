import { slug } from 'github-slugger';
import { idPattern } from '../../model/ids.ts';

/** The id that an entry of such a name would mostly have; null where the name has no letters for one. */
export function likelyId(name: string): string | null {
  const plain = name.replace(/%20/g, ' ').normalize('NFD').replace(/\p{M}/gu, '');
  // A dash or a sign between spaces leaves the hyphens of both.
  const id = slug(plain.trim()).replace(/-+/g, '-').replace(/^-|-$/g, '');
  return idPattern.test(id) ? id : null;
}
