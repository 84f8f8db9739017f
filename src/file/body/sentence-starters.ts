/**
 * Whether a text begins with a word that begins sentences and follows no abbreviation: an article, pronoun or preposition
 * with a capital. An abbreviation of any language may appear before a name, as in `techn. Leiter`.
 */
export function isSentenceStart(text: string): boolean {
  const [, word = '', next = ''] = first.exec(text) ?? [];
  if (freeStarters.has(word)) return true;
  // Before a capital, an article may belong to a name, as in `Los Angeles`, `Le Pen` or `The Hague`.
  return /^\p{Ll}/u.test(next) && (starters.has(word) || elided.test(word));
}

const first = /^["“”„«»‹›‘‚'(¿¡[\s]*(\p{Lu}\p{L}*(?:['’]|(?=[\s,])))[\s,]*(\p{L})/u;

/** French and Italian join these to the next word. */
const elided = /^(?:[CDJLMNST]|Qu|Un|Dell|Nell)['’]$/u;

/** Words that begin no name, whatever follows. */
const freeStarters = words(
  'Although Because However But And If When While They It This That These Those There We In On At By After Before Since',
  'Der Die Das Er Sie Es Wir Ein Eine Dies Diese Dieser Dieses Im Am Auf Bei Nach Vor Seit Aber Und Doch Wenn Weil',
  'Elle Ils Elles Cette Dans Mais En Depuis Pour Avec',
  'Ella Ellos Pero Desde Cuando Según Esta Este',
  'Он Она Оно Они Это Эта Этот В На По После Но И Когда Він Вона Воно Вони Це У',
  'Η Ο Το Οι Τα Στη Στην Στο',
);

const starters = words(
  'The A An He She You His Her Its Their Our Some Many All Nobody No Both Then As For From With',
  'Ich Man Sein Seine Ihr Ihre Keine Kein Niemand Zum Zur Von Mit',
  'Le La Les Un Une Il On Ce Ces Nous Vous Des Selon Au Aux',
  'El Los Las Una Unos Unas Él Lo Se Su Sus No',
  'I Gli Lui Lei Loro Nel Nella Questo Questa Ma Non',
  'O Os As Um Uma Ele Ela Eles Elas Não Mas No Na',
  'De Het Een Hij Zij Ze Dit Dat Er',
  'Den Det Han Hon Hun En Ett Et De Men I På Vi',
  'To Ten Ta On Ona Oni W Na Po Nie Ale Tento Tato Hän Se Bu',
  'Мы Вы Я Его Её Их Не С К О Для Из При Як Але',
);

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
