import type { Severity } from './diagnostic.ts';

/** What a kind of finding is: its severity, and the sentence that `docs/rules.md` and SARIF give it. */
export interface Rule {
  readonly severity: Severity;
  readonly summary: string;
}

const error = (summary: string): Rule => ({ severity: 'error', summary });
const warning = (summary: string): Rule => ({ severity: 'warning', summary });
const hint = (summary: string): Rule => ({ severity: 'hint', summary });

/** Every rule of the checker, in the order in which a file meets them. */
export const rules = {
  // The bytes of one file
  'file-kind': error(
    'Only regular Markdown files in a collection’s folder, and `site.yaml`, may be in `content/`.',
  ),
  'file-name': error(
    'A file name is lower-case ASCII letters, digits and single hyphens, then `.md`.',
  ),
  'unreadable-file': error(
    'Every file and every folder in `content/` and `fingerprints/` can be read.',
  ),
  'file-size': error('A content file has at most 512 KB.'),
  'file-encoding': error('A content file is UTF-8.'),
  'forbidden-character': error(
    'Characters that hide what a text says, that mean nothing to a reader, and floods of marks are refused.',
  ),
  'merge-conflict': error('A file holds no marks of a merge that Git left to its author.'),
  'front-matter-fence': error(
    'A file begins with a line `---`, its front matter, and a closing line `---`.',
  ),

  // Its front matter
  'yaml-syntax': error('Front matter is well-formed YAML 1.2, a mapping at its top.'),
  'yaml-feature': error(
    'Anchors, aliases, tags, merge keys and directives are not used in front matter.',
  ),
  'duplicate-key': error('A key appears once in a mapping.'),
  'unknown-field': error('Only the fields of the content format may be used in front matter.'),
  'missing-field': error('A required field is there.'),
  'wrong-type': error('A field holds the type of value that it is made for.'),
  'invalid-value': error('A value is one that its field takes.'),
  'markup-in-text': error(
    'A field that pages show as plain text holds no entities, tags or Markdown.',
  ),
  'invalid-date': error('A date is an EDTF date (level 0, 1 or one-of-set) that exists.'),

  // Its body
  'raw-html': error('A body holds Markdown only; HTML is refused, not stripped.'),
  'image-source': error('A body shows no images: a picture could load from elsewhere or run code.'),
  'link-scheme': error(
    'A link leads to http, https, mailto, a heading of the page, or an entry by its noun.',
  ),
  'heading-level': error(
    'Headings in a body begin at level 2, since the page’s title is level 1, and skip no level.',
  ),
  'unknown-footnote': error('A footnote that is referred to is defined.'),
  'unknown-definition': error(
    'A link whose address is given elsewhere in the body finds it there.',
  ),
  'duplicate-definition': error('A footnote or the address of a link is defined once.'),
  'unused-definition': error('A footnote or the address of a link that is defined is referred to.'),
  'broken-link': error(
    'A link is whole: a text in square brackets, and its address in round ones right after it.',
  ),
  'accidental-markup': error(
    'What Markdown takes for a list, quotation, heading, code or emphasis was meant as one.',
  ),
  'leftover-markup': error(
    'A body holds no markup that Markdown does not know, which would be shown as it is.',
  ),
  'lost-text': error('Every word of a body is shown.'),
  'body-nesting': error('Lists, quotations and emphasis nest only so deep as people write them.'),
  'body-size': error('A body has at most 20,000 parts.'),
  'empty-body': error('A brief has a body, and a body shows something.'),

  // The set
  'missing-site': error('`content/site.yaml` is there.'),
  'duplicate-id': error('An id is defined once in its collection, also by letter case.'),
  'unknown-story': error('A reference to a story leads to one.'),
  'unknown-brief': error('A reference to a brief leads to one.'),
  'unknown-source': error('A reference to a source leads to one.'),
  'unknown-actor': error('A reference to an actor leads to one.'),
  'unknown-event': error('A reference to an event leads to one.'),
  'unknown-claim': error('A reference to a claim leads to one.'),
  'unknown-place': error('A reference to a place leads to one.'),
  'unknown-term': error('A reference to a term leads to one.'),
  'draft-reference': error('What is published refers to nothing that is still a draft.'),
  'retired-reference': error('Nothing refers to a retired entry in its front matter.'),
  'retired-claim': warning(
    'No text beside the briefs links to a retired claim, which no source backs any more.',
  ),
  'successor-loop': error('The successors of retired entries do not lead in a circle.'),
  'empty-story': error('A story has at least one published brief.'),
  'story-mismatch': error(
    'A brief, its source, its events and its claims belong to one story, and so do the versions of a document.',
  ),
  'synthesis-report': error('Only a brief that restates a source reports claims and wording.'),
  'unreported-claim': error('Every claim is carried by at least one report.'),
  'double-report': error('A source reports a claim in one voice, and with one stance, once.'),
  'earlier-stance': warning('A stance is said in the words of the present format.'),
  'stance-conflict': warning('One voice in a source has one stance on a claim.'),
  'via-loop': error(
    'A chain names each through whom the word came once, and neither the source’s own outlet nor the speaker.',
  ),
  'wrong-update': error('A report brings up to date what an earlier source reports of its claim.'),
  'missing-update': warning(
    'A report that contradicts, in stance or value, what the same voice has in a source more than a day older says whether it brings that up to date.',
  ),
  'empty-citation': error('A link to a claim cites at least one report.'),
  'ambiguous-citation': warning(
    'A link to a claim on which the voices of the restated source do not agree says which stance it cites.',
  ),
  'open-citation': warning(
    'A link to a claim that is only left open, in the word of an earlier format, says so.',
  ),
  'paragraph-range': error('A report’s paragraph is one that its source has.'),
  'value-kind': warning(
    'A claim whose reports give values says whether they are figures or dates.',
  ),
  'unquoted-figure': warning('A figure in the `value` of a report appears in its `quote`.'),
  'figure-in-statement': warning('A claim whose reports give figures states none itself.'),
  'brief-before-source': warning(
    'A brief is published no earlier than the source that it restates.',
  ),
  'correction-before-brief': error('A correction is no older than the brief that it corrects.'),
  'event-order': error(
    'An event comes after another that can have come first, and not after itself.',
  ),
  'stale-date': warning(
    'An event for which sources give dates has one of these, or one that a later source gives.',
  ),
  'date-ahead': warning(
    'No event has happened after all that was published of its story, and none is expected on a day half a century later.',
  ),
  'missing-time-zone': warning('A story whose events have hours says in which time zone.'),
  'skipped-hour': warning(
    'An hour of an event is one that clocks in the zone of its story show on that day.',
  ),
  'reversed-period': error('A membership begins before it ends.'),
  'membership-kind': error(
    'A membership is in an organisation or a state, and not in the actor itself.',
  ),
  'membership-loop': warning('No actor belongs, through others, to itself at one time.'),
  'speaks-before-role': error('A person with dated roles speaks in or after the first of them.'),
  'role-gap': warning(
    'A person whose roles are all dated has one at the time of each event and of each source that quotes them.',
  ),
  'swapped-coordinates': warning(
    'A place lies where it belongs, and not where its latitude and longitude would change places.',
  ),
  'ambiguous-alias': error('A name or alias that links by itself names one actor.'),
  'quote-not-found': error(
    'A quote appears in its source word for word, as far as the source has a fingerprint.',
  ),
  'weighty-insertion': warning('An insertion in a quote holds no figure and no negation.'),
  'rearranged-quote': warning(
    'The parts of a quote appear in it once, and in the order of the source.',
  ),
  'unchecked-order': warning(
    'The fingerprint of a source notes the order in which the parts of a quote appear in it.',
  ),
  'over-quoted': warning('A brief quotes no more than a quarter of a source.'),
  'copied-run': error(
    'A restating brief shares no run of eight words with its source outside of quotation marks.',
  ),
  'unchecked-brief': warning(
    'A brief asks for no more look-ups in the fingerprints of its sources than one run makes.',
  ),
  'unclosed-quotation': warning('A quotation in a brief is closed.'),
  'missing-fingerprint': warning('A source that a brief restates or quotes has a fingerprint.'),
  'damaged-fingerprint': error('A file in `fingerprints/` is a whole fingerprint.'),
  'stray-fingerprint': error('A file in `fingerprints/` belongs to a source.'),
  'wrong-version': error(
    'A source is a version of another of its outlet, which is not younger, and not of itself.',
  ),
  'wrong-agency': warning('The `agency` of a source is an organisation.'),
  'unrestated-source': warning('Every source is restated by at least one brief.'),
  'proposed-mark': error(
    'Nothing that is published was proposed by a program alone, or is still to be written.',
  ),
  'twin-label': warning(
    'No two sources of a story have one label, and no two claims one statement.',
  ),

  // The house style, which the settings of the site may change
  'verb-of-saying': warning(
    'A verb of saying before a link to a claim fits the stance of the report that the link cites.',
  ),
  'undated-word': warning(
    'A word such as “today” or “recently” is in a sentence that says of which day it is true.',
  ),
  'source-count': warning(
    'A number of sources that is written out fits the sources that the text could cite.',
  ),
  'loaded-word': warning('The words of `loadedWords` appear in quotations alone.'),
  'link-text': warning('The text of a link says to what it leads.'),
  'long-sentence': hint('A sentence is no longer than `longestSentence`, or else 40 words.'),

  // What was published, where a check is given it
  'lost-id': error(
    'An id that was published keeps its address: its entry is published, retired or renamed.',
  ),
  'reused-id': error('An id that was published belongs to no other entry later.'),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;

/** The rules of the house style: the settings of the site say how much each matters, if at all. */
export type StyleRule =
  | 'verb-of-saying'
  | 'undated-word'
  | 'source-count'
  | 'loaded-word'
  | 'link-text'
  | 'long-sentence';
