import { eachText, type StyleCheck } from './style-check.ts';
import { isAddress, type StyledText, type StyleFinding, type TextLink } from './styled-text.ts';

/** Links whose text does not say to what they lead. */
export const linkTexts: StyleCheck = {
  rule: 'link-text',
  needsEnglish: false,
  open: () =>
    eachText((text) =>
      text.links.flatMap((link) => {
        const fault = findFault(text, link);
        return fault === null ? [] : [{ text, start: link.start, end: link.end, ...fault }];
      }),
    ),
};

function findFault(
  { text }: StyledText,
  link: TextLink,
): Pick<StyleFinding, 'message' | 'note'> | null {
  // Who types an address in a sentence shows the address, and no link instead of it.
  if (link.isBare) return null;
  const written = text.slice(link.start, link.end);
  const found = (what: string) => ({
    message: `Unexpected ${what} as the text of a link, expected what is there`,
    note: 'Put the link on the words of the sentence that name or state what is there.',
  });
  if (!/[\p{L}\p{N}]/u.test(written)) return found('marks without a word');
  if (isAddress(written, link)) return found('web address');
  const words = written
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s“”"«»„'’-]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return empty.has(words) ? found(`“${written}”`) : null;
}

/** Texts that say nothing out of their sentence, as a list of links shows them. */
const empty: ReadonlySet<string> = new Set(
  [
    'here|click here|over here|see here|read here|this|that|these|it|this link|this page|link|links|the link|read more|see more',
    'learn more|find out more|more here|more info|read on|click|see|see this',
    'hier|klicken sie hier|mehr dazu|weiterlesen|hier klicken|dies|diese seite|dieser link',
    'ici|cliquez ici|en savoir plus|lire la suite|lien|ce lien',
    'aquí|haga clic aquí|leer más|ver más|enlace|este enlace|qui|clicca qui|leggi di più',
    'здесь|тут|сюда|нажмите здесь|подробнее|читать далее|ссылка|по ссылке|детальніше|читати далі|посилання',
    '这里|點擊這裡|点击这里|链接|連結|ここ|こちら|여기|더 보기|هنا',
  ].flatMap((line) => line.split('|')),
);
