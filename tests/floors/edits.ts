import { collections, type Noun } from '../../src/model/ids.ts';
import { type ModelEntry, type SiteModel, storyEntries, texts, type Value } from './site-model.ts';

/** Numbers that decide what an edit does: each picks from a list. */
export interface Choice {
  readonly kind: number;
  readonly which: number;
  readonly how: number;
  readonly more: number;
}

/** An edit of a site, by a name that a failing test can show. */
export interface Edit {
  readonly name: string;
  readonly apply: (site: SiteModel, choice: Choice) => SiteModel;
}

type Fields = Readonly<Record<string, Value>>;

function pick<T>(items: readonly T[], number: number): T {
  const item = items[number % items.length];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** Changes one entry of some nouns; a site without any stays as it is. */
function change(
  nouns: readonly Noun[],
  edit: (entry: ModelEntry, choice: Choice, site: SiteModel) => Partial<ModelEntry>,
): Edit['apply'] {
  return (site, choice) => {
    const candidates = site.entries.filter(({ noun }) => nouns.includes(noun));
    if (candidates.length === 0) return site;
    const chosen = pick(candidates, choice.which);
    const changed = { ...chosen, ...edit(chosen, choice, site) };
    return {
      ...site,
      entries: site.entries.map((entry) => (entry === chosen ? changed : entry)),
    };
  };
}

/** Sets one field to one of some values; `null` takes it away. */
function set(
  nouns: readonly Noun[],
  field: string,
  values: readonly (Value | null | ((site: SiteModel, entry: ModelEntry, more: number) => Value))[],
): Edit {
  return {
    name: `${field} of ${nouns.join(', ')}`,
    apply: change(nouns, (entry, { how, more }, site) => {
      const chosen = pick(values, how);
      const value = typeof chosen === 'function' ? chosen(site, entry, more) : chosen;
      return { fields: withField(entry.fields, field, value) };
    }),
  };
}

function withField(fields: Fields, field: string, value: Value | null): Fields {
  const { [field]: _gone, ...others } = fields;
  return value === null ? others : { ...others, [field]: value };
}

/** An entry of a noun, of the same story where it belongs to one. */
function another(noun: Noun): (site: SiteModel, entry: ModelEntry, more: number) => string {
  return ({ entries }, { fields, noun: of, id }, more) => {
    const story = of === 'story' ? id : fields['story'];
    const found = entries.filter(
      (one) =>
        one.noun === noun && (one.fields['story'] === undefined || one.fields['story'] === story),
    );
    return found.length === 0 ? 'nobody' : pick(found, more).id;
  };
}

function listOf(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? value : [];
}

const everyNoun = Object.keys(collections) as Noun[];
const names = ['Ana Lind', 'Mia Holm', 'Lind', 'Norland', 'Harbour', 'Kai Oak', 'Ana Lind House'];

const sentences: readonly ((site: SiteModel, entry: ModelEntry, more: number) => string)[] = [
  () => 'Mia Holm met Ana Lind at the Old Pier.',
  () => 'Lind spoke for Norland and the Office; Kai Oak did not.',
  () => 'NW™ and Ana Lind² said so.',
  () => 'It is now [here](https://example.org/crack), as both documents say.',
  () => 'She found “a crack the width of a hand” in it.',
  () => 'They said “nobody could say on Tuesday” and left.',
  () =>
    'Nobody could say on Tuesday how long the work of Ana Lind and the Harbour Office will take.',
  ({ entries }, _entry, more) => {
    const { noun, id } = pick(entries, more);
    return `It leads to [another](${noun}:${id}).`;
  },
  ({ entries }, _entry, more) => {
    const { noun, id } = pick(
      entries.filter((one) => one.noun === 'claim' || one.noun === 'event'),
      more,
    );
    return `So it was [said](${noun}:${id}).`;
  },
  () => 'It is of the [crack](claim:tower-crack), and [closed](event:ferry-closed).',
];

const reports: readonly ((site: SiteModel, entry: ModelEntry, more: number) => Value)[] = [
  (site, entry, more) => ({ claim: another('claim')(site, entry, more), stance: 'denies' }),
  (site, entry, more) => ({
    ...{ claim: another('claim')(site, entry, more), speaker: another('actor')(site, entry, more) },
    quote: 'how long the work',
  }),
  (site, entry, more) => ({
    ...{ claim: another('claim')(site, entry, more), paragraph: '3' },
    via: [another('actor')(site, entry, more)],
  }),
  (_site, { id }, more) => ({
    claim: `${id}-new-${more % 3}`,
    statement: `Something new of ${id} happened ${more % 3} times.`,
    topic: pick(['Cost', 'Other'], more),
  }),
  (site, entry, more) => ({
    claim: another('claim')(site, entry, more),
    speaker: { unnamed: 'a captain', of: another('actor')(site, entry, more) },
    occasion: another('event')(site, entry, more),
  }),
];

/** Gives an entry another id, with or without all references to it. */
function rename(site: SiteModel, { which, how, more }: Choice): SiteModel {
  if (site.entries.length === 0) return site;
  const { id, noun } = pick(site.entries, which);
  const next = `${id}-${pick(['x', 'a', 'other'], more)}`;
  const renamed = site.entries.map((entry) =>
    entry.id === id && entry.noun === noun ? { ...entry, id: next } : entry,
  );
  if (how % 4 === 0) return { ...site, entries: renamed };
  const inValue = (value: Value): Value => {
    if (typeof value === 'string') return value === id ? next : value;
    if (Array.isArray(value)) return value.map(inValue);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key === id ? next : key, inValue(item)]),
    );
  };
  return {
    ...site,
    entries: renamed.map((entry) => ({
      ...entry,
      fields: inValue(entry.fields) as Fields,
      body: entry.body.replaceAll(`(${noun}:${id})`, `(${noun}:${next})`),
    })),
    fingerprints: Object.fromEntries(
      Object.entries(site.fingerprints).map(([of, text]) => [of === id ? next : of, text]),
    ),
  };
}

/** All that an editor may do to a site. */
export const edits: readonly Edit[] = [
  {
    name: 'a sentence more',
    apply: change(everyNoun, (entry, { how, more }, site) => ({
      body: `${entry.body}\n\n${pick(sentences, how)(site, entry, more)}`.trim(),
    })),
  },
  {
    name: 'a text of its own',
    apply: change(['brief', 'story', 'actor'], (entry, { how, more }, site) => ({
      body: pick([...sentences, () => ''], how)(site, entry, more),
    })),
  },
  set(['actor'], 'name', names),
  set(['actor'], 'aliases', [null, ['NW'], ['Kai Oak'], ['Mia Holm', 'Lind'], ['Beck']]),
  set(['actor'], 'weakAliases', [null, ['Lind'], ['Harbour']]),
  set(['actor', 'place', 'term', 'story', 'brief', 'event'], 'summary', [
    null,
    'So it is.',
    'Lind.',
  ]),
  set(['actor'], 'kind', ['person', 'organisation', 'state', 'person']),
  set(['actor'], 'memberships', [
    null,
    (site, entry, more) => [
      { organization: another('actor')(site, entry, more), role: 'Engineer' },
    ],
    (site, entry, more) => [
      { organization: another('actor')(site, entry, more), role: 'Captain', from: '2030' },
    ],
    (site, entry, more) => [{ organization: another('actor')(site, entry, more) }],
  ]),
  set(['place'], 'country', [null, 'norland', another('actor')]),
  set(['place', 'term'], 'name', names),
  set(['place'], 'latitude', ['51.5', '12', '-3.25']),
  set(['source'], 'label', [...names, 'First on all']),
  set(['source'], 'published', [null, '2031-03-04', '2031-03-06', '2030', '2031-03-09']),
  set(['source'], 'outlet', [null, another('actor')]),
  set(['source'], 'agency', [null, another('actor')]),
  set(['source'], 'version-of', [null, another('source')]),
  set(['source'], 'inferred', [
    null,
    (site, entry, more) => ({
      agency: { value: another('actor')(site, entry, more), from: 'Its words.' },
    }),
  ]),
  set(['source'], 'language', [null, 'en', 'ru', 'ar']),
  set(['source'], 'paragraphs', [null, '6', '9']),
  set(['source'], 'allowedPhrases', [null, ['a crack the width of a hand']]),
  set(['event'], 'when', ['2031-03-02', '2031-05', '2031-03-01/2031-03-09', '[..2031-03-05]']),
  set(['event'], 'status', ['happened', 'expected', 'cancelled']),
  set(['event'], 'after', [null, another('event')]),
  set(['event'], 'place', [null, another('place')]),
  set(['event'], 'actors', [null, (...from) => [another('actor')(...from)]]),
  set(['event', 'story', 'brief'], 'title', ['A title', 'Ana Lind']),
  set(['claim'], 'statement', ['Something else was said.', 'The repair costs 3 crowns.']),
  set(['claim'], 'topic', [null, 'Cause', 'Other']),
  set(['claim'], 'about', [null, (...from) => [another('actor')(...from)]]),
  set(['claim'], 'event', [null, another('event')]),
  set(['story'], 'topics', [null, ['Other', 'Cost'], ['Cause']]),
  set(['story'], 'timeZone', [null, 'Europe/Berlin', 'Asia/Tashkent']),
  set(['brief'], 'published', ['2031-03-04', '2031-03-09', '2031-03-08']),
  set(['brief'], 'wording', [
    null,
    { damage: ['hole'] },
    (...from) => ({
      [another('term')(...from)]: [{ name: 'rift', speaker: another('actor')(...from) }],
    }),
  ]),
  set(['brief'], 'corrections', [
    null,
    [{ date: '2031-03-12', note: 'A name was wrong.' }],
    (...from) => [
      { date: '2031-03-13', note: 'A sum was wrong.', claim: another('claim')(...from) },
    ],
  ]),
  {
    name: 'a report more',
    apply: change(['brief'], (entry, { how, more }, site) => ({
      fields: withField(entry.fields, 'reports', [
        ...listOf(entry.fields['reports']),
        pick(reports, how)(site, entry, more),
      ]),
    })),
  },
  {
    name: 'a report less',
    apply: change(['brief'], (entry, { how }) => {
      const all = listOf(entry.fields['reports']);
      const left = all.filter((_, index) => index !== how % Math.max(1, all.length));
      return { fields: withField(entry.fields, 'reports', left.length === 0 ? null : left) };
    }),
  },
  {
    name: 'what a report updates',
    apply: change(['brief'], (entry, { how, more }, site) => ({
      fields: withField(
        entry.fields,
        'reports',
        listOf(entry.fields['reports']).map((report, index, all) =>
          typeof report === 'object' && !Array.isArray(report) && index === how % all.length
            ? { ...report, updates: another('source')(site, entry, more) }
            : report,
        ),
      ),
    })),
  },
  {
    name: 'an event more or less',
    apply: change(['brief'], (entry, { how, more }, site) => {
      const events = listOf(entry.fields['events']);
      const added: Value = pick<Value>(
        [
          another('event')(site, entry, more),
          { id: another('event')(site, entry, more), status: 'cancelled' },
          { id: `${entry.id}-e${more % 2}`, title: 'New', when: '2031-03-02', status: 'happened' },
        ],
        more,
      );
      const next = how % 3 === 0 ? events.slice(1) : [...events, added];
      return { fields: withField(entry.fields, 'events', next.length === 0 ? null : next) };
    }),
  },
  {
    name: 'a status',
    apply: change(everyNoun, ({ noun, fields }, { how, more }, { entries }) => {
      const { status: _s, reason: _r, successor: _n, ...plain } = fields;
      const others = entries.filter((one) => one.noun === noun);
      const kept = noun === 'event' ? { status: 'expected' } : {};
      const retired = { status: 'retired', reason: `It was wrong ${more % 2} times.` };
      return {
        fields: pick<Fields>(
          [
            { ...plain, ...kept },
            noun === 'event' ? { ...plain, ...kept } : { ...plain, status: 'draft' },
            { ...plain, ...retired },
            { ...plain, ...retired, successor: pick(others, more).id },
          ],
          how,
        ),
      };
    }),
  },
  {
    name: 'an entry less',
    apply: (site, { which }) => ({
      ...site,
      entries: site.entries.filter((_, index) => index !== which % site.entries.length),
    }),
  },
  {
    name: 'an actor, a place or a term more',
    apply: (site, { how, which, more }) => ({
      ...site,
      entries: [
        ...site.entries,
        {
          ...pick<Pick<ModelEntry, 'noun' | 'fields'>>(
            [
              { noun: 'actor', fields: { kind: 'person', name: pick(names, more) } },
              {
                noun: 'actor',
                fields: { kind: 'person', name: pick(names, more), status: 'draft' },
              },
              { noun: 'place', fields: { name: pick(names, more) } },
              { noun: 'term', fields: { name: pick(names, more) } },
            ],
            how,
          ),
          ...{ id: `new-${which % 5}`, folder: '', body: 'Ana Lind knows.' },
        },
      ],
    }),
  },
  {
    name: 'a story more',
    apply: (site, { how }) => ({
      ...site,
      entries: [...site.entries, ...storyEntries(pick(['dam', 'alley', 'zoo'], how))],
    }),
  },
  {
    name: 'a story less',
    apply: (site, { which }) => {
      const stories = site.entries.filter(({ noun }) => noun === 'story');
      if (stories.length < 2) return site;
      const { id } = pick(stories, which);
      const entries = site.entries.filter(
        (entry) => entry.fields['story'] !== id && !(entry.noun === 'story' && entry.id === id),
      );
      const fingerprints = Object.entries(site.fingerprints).filter(([of]) =>
        entries.some((entry) => entry.id === of),
      );
      return { ...site, entries, fingerprints: Object.fromEntries(fingerprints) };
    },
  },
  { name: 'another id', apply: rename },
  {
    name: 'another folder',
    apply: change(['brief', 'claim', 'actor', 'source'], ({ folder }) => ({
      folder: folder === '' ? 'below/' : '',
    })),
  },
  {
    name: 'a copy in another folder',
    apply: (site, { which }) => ({
      ...site,
      entries: [...site.entries, { ...pick(site.entries, which), folder: 'copies/' }],
    }),
  },
  set(everyNoun, 'unexpected', ['field', null]),
  {
    name: 'another story',
    apply: change(['brief', 'source', 'claim', 'event'], ({ fields }, { how }) => ({
      fields: { ...fields, story: pick(['ferry', 'bridge', 'tower', 'dam'], how) },
    })),
  },
  {
    name: 'a fingerprint',
    apply: (site, { which, how }) => {
      const sources = site.entries.filter(({ noun }) => noun === 'source');
      if (sources.length === 0) return site;
      const { id } = pick(sources, which);
      const { [id]: _gone, ...others } = site.fingerprints;
      const text = pick([...texts, null], how);
      return { ...site, fingerprints: text === null ? others : { ...others, [id]: text } };
    },
  },
  {
    name: 'another text behind a fingerprint',
    apply: (site, { which }) => ({
      ...site,
      fingerprints: Object.fromEntries(
        Object.entries(site.fingerprints).map(([id, text], index, all) => {
          const other = texts.find((one) => one !== text) ?? text;
          return [id, index === which % all.length ? other : text];
        }),
      ),
    }),
  },
  {
    name: 'a setting',
    apply: (site, { how }) => ({
      ...site,
      settings: {
        ...site.settings,
        ...pick<Fields>(
          [
            { title: 'The File' },
            { language: 'de' },
            { language: 'en' },
            { licence: { name: 'CC BY 4.0' } },
            { address: 'https://example.org/file' },
            { title: '' },
            { style: { 'undated-word': 'hint', 'link-text': 'off' } },
            { style: { 'undated-word': 'off' } },
            { loadedWords: ['crack', 'pier'] },
            { longestSentence: '6' },
          ],
          how,
        ),
      },
    }),
  },
  { name: 'drafts', apply: (site) => ({ ...site, drafts: !site.drafts }) },
];
