import type { Stance } from '../../model/report.ts';

/** Verbs that report what somebody says, by their base form, with what the speaker then says of the claim. */
const byStance: Readonly<Record<Stance, string>> = {
  affirms:
    'say tell add announce affirm answer argue assure believe blame accuse call caution certify comment complain conclude confirm declare describe disclose emphasise emphasize estimate explain express hail hope indicate inform insist maintain mention note observe pledge point predict promise propose quip read recall reiterate remark remind repeat reply report respond reveal speak state stress suggest swear testify think threaten tweet post urge vow warn welcome write acknowledge admit concede agree underline underscore forecast praise criticise criticize condemn demand hint lament joke echo quote cite lie refer insinuate continue ask wonder',
  denies: 'deny reject dismiss refute rebut disavow dispute contradict repudiate',
  open: 'claim allege doubt question speculate purport rumour rumor',
};

const stanceByVerb: ReadonlyMap<string, Stance> = new Map(
  (Object.keys(byStance) as Stance[]).flatMap((stance) =>
    byStance[stance].split(' ').map((verb) => [verb, stance] as const),
  ),
);

/** The stance that a verb of saying gives to its speaker; null for every other verb. */
export function stanceOfVerb(root: string): Stance | null {
  return stanceByVerb.get(root) ?? null;
}

/** Verbs that report only before a clause or beside a quotation: alone they say something else, as in “points to the map”. */
export const halfVerbs: ReadonlySet<string> = new Set(
  'add believe call comment continue ask demand describe express hail hope indicate lie maintain mention note observe point post praise predict promise propose quote cite read recall refer remind repeat respond reveal speak stress suggest think threaten urge welcome agree criticise criticize condemn question dispute wonder answer report state tell write estimate forecast echo inform argue underline underscore'.split(
    ' ',
  ),
);

/** Verbs of half a saying that carry what they say in their object: `blamed the firm for the delay`, `condemned the attack`. */
export const judgingVerbs: ReadonlySet<string> = new Set(
  'accuse blame call condemn criticise criticize describe dismiss hail praise reject deny dispute welcome'.split(
    ' ',
  ),
);

/**
 * Words with which a sentence carries something without vouching for it, whoever speaks: `reportedly`, `is said to`, `could not be
 * confirmed`, `it is unclear whether`.
 */
export const openWords: RegExp =
  /(?<!\p{L})(?:reportedly|allegedly|supposedly|purportedly|apparently|alleged|purported|rumou?rs?|rumou?red|speculation|unconfirmed|unverified|unsubstantiated|(?:is|are|was|were) (?:said|believed|thought|understood|reported|alleged|rumou?red) to|(?:not|n['’]t|never) (?:yet )?(?:been )?(?:immediately )?(?:be )?(?:independently )?(?:confirm(?:ed)?|verif(?:y|ied)|substantiated?|corroborated?)|(?:un(?:known|clear|certain)|not (?:known|clear|certain)) (?:whether|if|how|why|who|when|where|what))(?!\p{L})/iu;

/** A condition at the beginning of a sentence or clause. */
export const condition: RegExp = /^[\s“"'‘]*(?:if|should|unless|whether)\s/iu;
