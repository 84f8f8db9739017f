/** Adjectives of states that no rule makes of the state's English name, in lower case. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map([
  ['afghanistan', ['Afghan']],
  ['argentina', ['Argentine', 'Argentinian']],
  ['belgium', ['Belgian']],
  ['brazil', ['Brazilian']],
  ['canada', ['Canadian']],
  ['cyprus', ['Cypriot']],
  ['czech republic', ['Czech']],
  ['denmark', ['Danish']],
  ['egypt', ['Egyptian']],
  ['finland', ['Finnish']],
  ['france', ['French']],
  ['germany', ['German']],
  ['greece', ['Greek']],
  ['hungary', ['Hungarian']],
  ['iceland', ['Icelandic']],
  ['ireland', ['Irish']],
  ['italy', ['Italian']],
  ['mexico', ['Mexican']],
  ['netherlands', ['Dutch']],
  ['the netherlands', ['Dutch']],
  ['new zealand', ['New Zealand']],
  ['north korea', ['North Korean']],
  ['norway', ['Norwegian']],
  ['pakistan', ['Pakistani']],
  ['peru', ['Peruvian']],
  ['philippines', ['Philippine', 'Filipino']],
  ['poland', ['Polish']],
  ['saudi arabia', ['Saudi', 'Saudi Arabian']],
  ['scotland', ['Scottish']],
  ['south korea', ['South Korean']],
  ['spain', ['Spanish']],
  ['sweden', ['Swedish']],
  ['switzerland', ['Swiss']],
  ['thailand', ['Thai']],
  ['turkey', ['Turkish']],
  ['ukraine', ['Ukrainian']],
  ['united arab emirates', ['Emirati', 'UAE']],
  ['united kingdom', ['British', 'UK']],
  ['united states', ['American', 'US', 'U.S.']],
  ['wales', ['Welsh']],
]);

/** What English may call what belongs to a state, by its name: a list of those that follow no rule, and rules for all others. */
export function demonymsOf(state: string): readonly string[] {
  const listed = irregular.get(state.toLowerCase());
  if (listed !== undefined) return listed;
  for (const [ending, adjectives] of rules) {
    if (ending.test(state)) return adjectives.map((adjective) => state.replace(ending, adjective));
  }
  return [`${state}ian`, `${state}ese`, `${state}i`];
}

/** The first that fits: by the ending of the name. A form that no one uses is found nowhere. */
const rules: readonly (readonly [ending: RegExp, adjectives: readonly string[]])[] = [
  [/i?stan$/u, ['']],
  [/ina$/u, ['inese', 'inian']],
  [/ia$/u, ['ian']],
  [/land$/u, ['landic', 'lander', 'ish', 'landish', 'landian']],
  [/an$/u, ['anese', 'ani', 'anian']],
  [/a$/u, ['an', 'ian', 'ese']],
  [/y$/u, ['ian']],
  [/e$/u, ['ean']],
  [/o$/u, ['olese', 'oan', 'ian']],
];
