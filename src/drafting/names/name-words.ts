import type { NameKind } from './find-names.ts';

const organisations =
  /(?<!\p{L})(?:Ministry|Department|Cent(?:re|er)|University|College|School|Institut(?:e|ion)|Academy|Bank|Agency|Council|Committee|Party|Compan(?:y|ies)|Corp(?:oration)?\.?|Inc\.?|Ltd\.?|PLC|GmbH|Group|Association|Society|Union|Court|Commission|Office|Authority|Service|Army|Navy|Air Force|Forces|Police|Parliament|Senate|House|Assembly|Cabinet|Government|Organi[sz]ation|Federation|Confederation|Foundation|Times|Post|News|Press|Radio|Television|TV|Network|Observatory|Alliance|League|Club|Board|Fund|Trust|Laborator(?:y|ies)|Hospital|Church|Bureau|Administration|Secretariat|Embassy|Consulate|Chamber|Team|Railways?|Airlines?|Airways|Motors|Energy|Industries|Holdings?|Partners|Capital|Media|Journal|Gazette|Herald|Tribune|Courier|Chronicle|Telegraph|Standard|Daily|Weekly|Review|Magazine)(?!\p{L})/u;

const places =
  /(?<!\p{L})(?:River|Lake|Sea|Ocean|Bay|Gulf|Strait|Island|Islands|Mount|Mountains?|Valley|Desert|Street|Avenue|Road|Square|Bridge|Airport|Station|Port|Harbou?r|City|County|Province|District|Region|Peninsula|Coast|Canal|Park)(?!\p{L})/u;

/** Words of names that are neither somebody nor somewhere: occasions, treaties, works. */
export const eventWords: RegExp =
  /(?<!\p{L})(?:Forum|Summit|Initiative|Games|Olympics|Cup|Treaty|Agreement|Accord|Pact|Act|Law|Conference|Festival|Championships?|War|Revolution|Day|Week|Prize|Award|Project|Programme|Program|Plan|Operation|Constitution|Resolution|Protocol|Convention|Declaration|Election|Congress|Charter|Campaign|Year|Exercise)s?(?!\p{L})/u;

/** The kind that the words of a name give it; null where they say nothing. */
export function kindByWords(name: string): NameKind | null {
  if (organisations.test(name)) return 'organisation';
  return places.test(name) ? 'place' : null;
}

const officeNouns =
  'ambassador|envoy|president|vice-president|director|director-general|spokes(?:man|woman|person)|minister|premier|chancellor|governor|mayor|head|chief|chair|chairman|chairwoman|chairperson|secretary|secretary-general|commander|general|admiral|captain|colonel|lieutenant|officer|official|diplomat|adviser|advisor|aide|analyst|expert|economist|professor|lecturer|researcher|fellow|scientist|engineer|lawyer|prosecutor|judge|senator|lawmaker|deputy|representative|delegate|leader|founder|co-founder|owner|manager|executive|editor|journalist|correspondent|reporter|author|writer|teacher|doctor|nurse|surgeon|pilot|farmer|fisherman|resident|coach|king|queen|prince|princess|bishop|archbishop|priest|imam|coordinator|negotiator|inspector|investigator|commissioner|treasurer|partner|member|agency|broadcaster|newspaper|company|group|student|driver|worker';

/** A noun for an office or a trade of people, or for what an organisation is. */
export const offices: RegExp = new RegExp(`^(?:${officeNouns})s?$`, 'iu');

const afterName = new RegExp(
  `^,\\s(?:an?\\s|the\\s)?(?:[\\p{L}’'-]+\\s){0,3}(?:${officeNouns})(?!\\p{L})`,
  'iu',
);
const beforeName = new RegExp(`(?<!\\p{L})(?:${officeNouns})\\s$`, 'iu');

/** Whether an office is right before or after a name: `director Ana Lind`, `Ana Lind, a professor`. */
export function bearsOffice(before: string, after: string): boolean {
  return beforeName.test(before) || afterName.test(after);
}

const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady president vice-president vice prime minister foreign interior defence defense finance deputy chancellor king queen prince princess emperor pope senator sen rep representative congressman congresswoman governor gov mayor ambassador envoy secretary general gen colonel col captain capt major maj lieutenant lt sergeant sgt admiral adm commander chief chairman chairwoman director spokesman spokeswoman spokesperson judge justice sheriff premier speaker rev reverend father bishop archbishop imam sheikh ayatollah attorney analyst former acting leader head coach officer senior top state federal national official'.split(
    ' ',
  ),
);

/** Whether a word may be part of a title before a person's name. */
export function isTitleWord(word: string): boolean {
  return titles.has(word.toLowerCase().replace(/\.$/u, ''));
}

const common: ReadonlySet<string> = new Set(
  'the a an this that these those it its he she they we i you his her their our my your there here in on at by for from with without of to as and or but nor so yet if when while where who what why how although though because since after before during under over between among about against into through until both each every all some many most more few several other another such no not only even also still just now then today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec according however meanwhile moreover asked one two three four five six seven eight nine ten once q yes well prior despite amid'.split(
    ' ',
  ),
);

/** Whether a word with a capital begins no name: a small word, a day or a month. */
export function startsNoName(word: string): boolean {
  return common.has(word.toLowerCase().replace(/[.,]$/u, ''));
}
