import type { Article } from '../../drafting/article/article.ts';

/** What is drafted from an article. */
export interface DraftTask {
  readonly article: Article;
  readonly story: string;
  /** The id of the source, one that is there already or a new one; null for one made of the label. */
  readonly source: string | null;
  /** The name by which the site speaks of a new source; null for the headline. */
  readonly label: string | null;
  /** The date of publication, EDTF, where an editor knows it. */
  readonly published: string | null;
  /** The id of the brief; null for one made of that of the source. */
  readonly brief: string | null;
  /** The day on which it is drafted. */
  readonly today: string;
}
