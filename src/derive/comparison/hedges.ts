/** English words that make a statement less certain: whoever drops them says more than was said. */
const HEDGES =
  /\b(?:according to|about|allegedly|alleged|almost|apparently|appears?|around|believed?|could|expected|expects?|hopes?|if|intends?|likely|may|maybe|might|mostly|nearly|perhaps|plans?|planned|possible|possibly|potentially|presumably|probable|probably|purportedly|reportedly|roughly|rumou?red|said to|seems?|should|so-called|some|suggests?|suspected|tentatively|think|thought|unconfirmed|unlikely|up to|would)\b/giu;

/** The hedges in some words, as written and each once. */
export function findHedges(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(HEDGES), ([hedge]) => hedge.toLowerCase()))];
}
