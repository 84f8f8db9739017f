/** In time order; the two states of the ticker are one column, where its first stands. */
export const columns = [
  'courier',
  'lantern',
  'talblick',
  'ticker-early',
  'review',
  'vestnik',
  'ministry-note',
  'milestone',
];

/** The cells that are not silent, of the ticker with the state of it that has each report. */
export const cells: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'reservoir-full': {
    courier: ['affirms: vantic'],
    lantern: ['affirms: vantic'],
    talblick: ['affirms: vantic'],
    vestnik: ['affirms: vantic'],
  },
  'cracks-found': {
    courier: ['affirms: water-authority < vantic'],
    lantern: ['affirms: water-authority < vantic'],
    talblick: ['affirms: water-authority < vantic'],
    'ticker-early': ['ticker-early affirms'],
    vestnik: ['affirms: tobin-garr (The Water Authority briefs the press) < vantic'],
    'ministry-note': ['affirms'],
  },
  'crack-length': {
    courier: ['affirms: water-authority < vantic = 60 metres'],
    lantern: ['affirms: water-authority < vantic = about 40 metres'],
    talblick: ['affirms: water-authority < vantic = about 40 metres'],
    'ticker-early': ['ticker-early affirms = more than 50 metres'],
    review: ['affirms = 40–60 metres'],
  },
  'warned-before': {
    'ticker-early': ['ticker-late affirms: dana-orel'],
    review: ['affirms: dana-orel', 'denies: korrin-power', 'open'],
    vestnik: ['open'],
    milestone: ['affirms: dana-orel', 'denies: korrin-power'],
  },
  'repaired-before': { review: ['affirms'] },
  'no-danger': { 'ministry-note': ['affirms'] },
  evacuated: {
    courier: ['affirms: water-authority < vantic = about 1,200'],
    lantern: ['affirms: water-authority < vantic = 1,200'],
    talblick: ['affirms: water-authority < vantic = 1.200'],
    'ticker-early': ['ticker-early affirms = 2,100', 'ticker-late affirms = 4,100'],
    vestnik: ['affirms: tobin-garr (The Water Authority briefs the press) < vantic = 2 500'],
    milestone: ['affirms: water-authority = 4,300'],
  },
  'power-cut': {
    courier: ['affirms'],
    lantern: ['affirms'],
    'ticker-early': ['ticker-early affirms'],
    review: ['affirms'],
  },
  'sirens-silent': {
    'ticker-early': ['ticker-early affirms'],
    milestone: ['affirms: sull-radio'],
  },
  'villagers-stay': {
    review: ['affirms: villagers'],
    'ministry-note': ['denies'],
    milestone: ['affirms: peta-noor'],
  },
  'opening-demanded': {
    courier: ['affirms: rika-sole and jon-tave < vantic'],
    lantern: ['affirms: jon-tave and rika-sole (joint letter of 12 March) < vantic'],
    'ticker-early': ['ticker-early affirms: rika-sole'],
    milestone: ['affirms: sull-council'],
  },
  'gates-opened': {
    'ticker-early': [
      'ticker-early affirms: water-authority = 2031-03-14',
      'ticker-late denies: works-ministry',
    ],
    vestnik: ['affirms: tobin-garr (The Water Authority briefs the press) < vantic = 2031-03-14'],
    'ministry-note': ['denies'],
    milestone: ['affirms = 2031-03-15'],
  },
  'governor-order': {
    'ticker-early': ['ticker-late denies: hal-brisk'],
    review: ['affirms: hal-brisk (speech in parliament) < ada-lindqvar'],
  },
  'road-shut': {
    lantern: ['affirms: vantic'],
    talblick: ['affirms: vantic'],
    'ticker-early': ['ticker-early affirms', 'ticker-late denies'],
  },
  'army-boats': { talblick: ['open'], review: ['open'] },
  'chief-resigns': {
    'ticker-early': [
      'ticker-late affirms: an official who saw the letter (unnamed, of works-ministry)',
    ],
    review: ['affirms: a person close to the board (unnamed, of korrin-power)'],
    milestone: ['affirms: an engineer at the dam (unnamed)', 'denies: korrin-power'],
  },
  'strike-planned': {
    'ticker-early': ['ticker-late affirms: power-workers = 2031-03-16'],
    milestone: ['affirms: power-workers = 2031-03-16'],
  },
  compensation: { 'ministry-note': ['affirms'], milestone: ['affirms: works-ministry'] },
};
