import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptStarts } from '../../../src/file/body/excerpt-starts.ts';
import { sentenceStarts } from '../../../src/file/body/sentence-starts.ts';

/** The text with a bar wherever it may be cut. */
function cut(text: string): string {
  const starts = excerptStarts(text, sentenceStarts(text));
  return starts.map((start, index) => text.slice(start, starts[index + 1])).join('|');
}

describe('a text may be cut', () => {
  test.each([
    ['between English sentences', 'The bridge closed. |The office spoke. |It was late. Then'],
    ['before a quotation', 'The bridge closed. |“It cracked,” she said.'],
    ['before a bracket', 'The bridge closed. |(It had cracked.)'],
    ['after a quotation within', 'She called it “a crack” again. |The office spoke.'],
    ['after a plural possessive', 'The pilots’ union agreed. |The office spoke.'],
    ['after an apostrophe', "The office didn't answer. |The bridge closed."],
    ['after a question', 'Who closed the bridge? |Nobody knows.'],
    ['after an exclamation', 'The bridge closed again! |Nobody knows.'],
    ['over a line end', 'The bridge closed.\n|The office spoke.'],
    ['after a no-break space', 'The bridge closed.\u00a0|The office spoke.'],
    ['between German sentences', 'Die Brücke wurde gesperrt. |Das Amt schwieg.'],
    ['between French sentences', 'Le pont est fermé depuis. |L’office se tait.'],
    ['between Russian sentences', 'Мост закрыт надолго. |Он молчит. |В Норланде тихо.'],
    ['before a preposition', 'The bridge closed. |In Norland it rained.'],
    ['between Spanish sentences', 'El puente sigue cerrado. |La oficina calla.'],
    ['between Greek sentences', 'Η γέφυρα έκλεισε. |Η Λιντ σιωπά.'],
    ['between Chinese sentences', '大桥关闭了。|陈美玲说没有裂缝。|办公室没有回答。'],
    ['between Japanese sentences', '橋は閉鎖された。|リンド氏は黙っている。'],
    ['between Korean sentences', '다리가 폐쇄되었다. |김정은은 침묵했다.'],
    ['between Hindi sentences', 'पुल बंद है। |लिंड चुप है।'],
    ['between Urdu sentences', 'پل بند ہے۔ |لنڈ خاموش ہے۔'],
    ['between Hebrew sentences', 'הגשר נסגר לתנועה אתמולים. |לינד שותקת.'],
  ])('%s', (_name, marked) => {
    expect(cut(marked.replaceAll('|', ''))).toBe(marked);
  });
});

describe('a text is not cut', () => {
  test.each([
    ['before a name or title', 'The bridge closed. Dr. Lind left. Berg stayed.'],
    ['before an article of a name', 'The office closed. Los Angeles and La Paz agreed. The Hague'],
    ['at techn., städt. and europ.', 'Der techn. Leiter der städt. Bühnen im europ. Rat'],
    [
      'at chines., italien. and telef.',
      'Die chines. Botschaft, die italien. Regierung, telef. Auskunft',
    ],
    ['at vorauss. and österreich.', 'Das ist vorauss. Mai, so die österreich. Botschaft.'],
    ['at aprox. and teléf.', 'La aprox. María y el teléf. Norte'],
    ['at présid. and minist.', 'La présid. Lind, le secret. Oak et le minist. Berg'],
    ['at wojew. and набер.', 'Z wojew. Mazowieckiego, на набер. Ленина'],
    ['at z. B.', 'Die Fähre fährt z. B. Mittwoch.'],
    ['at a German ordinal', 'Am Montag, dem 3. März 2031, sagte Lind.'],
    ['at a German ordinal of a century', 'Im 21. Jahrhundert. Und weiter.'],
    ['at Art. and Abs.', 'Laut Art. 5 Abs. 2 ist Herr Dr. Eva Lind zuständig.'],
    ['at Mio.', 'Es geht um ca. 5 Mio. Kronen.'],
    ['at Nr.', 'Haus Nr. 5 und Nr. Fünf'],
    ['at evtl., inkl. and bzw.', 'Das kostet inkl. Steuer bzw. Gebühr evtl. Kronen.'],
    ['at insbes. and stellv.', 'Das Amt, insbes. Lind und die stellv. Leiterin Berg.'],
    ['at staatl. and einschl.', 'Die staatl. Stelle einschl. Amt und gesetzl. Vertreter'],
    ['at a long title in German', 'Es sprach Staatssekr. Lind über Oberstlt. Berg.'],
    ['at a noun in German', 'Sie leitet das Brückenamt. Die Fähre'],
    ['at U.S.', 'In the U.S. Senate and the U.S. The office'],
    ['at Inc., Corp. and Ltd.', 'Lind Inc. Chair Ana and Corp. Lind of Ltd. Berg'],
    ['at Calif. and Messrs.', 'In Sacramento, Calif. Governor Lind met Messrs. Oak.'],
    ['at approx. and assoc.', 'It cost approx. NOK 5 and assoc. Professor Lind'],
    ['at a.m.', 'At 5 a.m. Monday it was 5 p.m. There'],
    ['at etc.', 'Cracks, rust etc. Lind said'],
    ['at St. and Mt.', 'In St. Petersburg and on Mt. Lind'],
    ['at initials', 'It was J. R. Oak and J.R. Oak who spoke to E. Lind.'],
    ['at a roman number', 'Under Leo XIV. Lind and Wilhelm II. Kaiser'],
    ['at a name with an exclamation mark', 'Then Yahoo! Japan and Panic! At the Disco'],
    ['at a name with a question mark', 'The makers of Guess? Jeans'],
    ['at т. е. and г.', 'Мост, т. е. Большой, в г. Москва и на ул. Линда, напр. Центр'],
    ['at просп. and акад.', 'На просп. Мира живёт акад. Линд.'],
    ['at p. ej.', 'Los puentes, p. ej. El Viejo, de la Sra. Lind, depto. Norte'],
    ['at M. and av.', 'Selon M. Lind, av. Victor'],
    ['at dott. and spett.', 'Il dott. Rossi della spett. Ditta'],
    ['at např. and popř.', 'Most, např. Karlův, popř. Jiráskův'],
    ['at godz. and przyp.', 'O godz. Polacy, przyp. Lind, sierż. Nowak'],
    ['after a quotation', 'He said “it closed.” Lind agreed.'],
    ['after a question in a quotation', '“Who closed it?” Lind asked, and “why?” Berg said.'],
    ['after German quotation marks', '„Es bleibt gesperrt.“ Lind ging.'],
    ['after guillemets', '«Мост закрыт.» Линд ушла. « Fermé. » Lind partit.'],
    ['within a quotation', '“The bridge closed. The office spoke. Nobody knows,” Lind said.'],
    ['within German quotation marks', '„Sie wurde gesperrt. Das Amt schwieg“, sagte Lind.'],
    ['within Swedish quotation marks', '”Bron stängdes. Byrån teg”, sade Lind.'],
    ['within reversed guillemets', '»Sie wurde gesperrt. Das Amt schwieg«, sagte Lind.'],
    ['within single marks', '‘The bridge closed. The office spoke,’ Lind said.'],
    ['within straight single marks', "'The bridge closed. The office spoke,' Lind said."],
    ['within a bracket', 'The office (the bridge closed. The ferry sails) spoke.'],
    ['after a bracket', 'It spoke (the bridge closed.) The ferry'],
    ['within a quotation that nobody closes', 'She said “the bridge closed. The office'],
    ['after an ellipsis', 'It cracked... The office waited… The ferry'],
    ['before a small letter', 'The bridge closed. iPhones rang'],
    ['before a number', 'The bridge closed. 2031 was the year'],
    ['before a dash', '— Мост закрыт надолго. — Линд сказала'],
    ['without a space', 'example.Lind and bridge.Lind'],
    ['at a domain', 'See bridge.example. Norland'],
    ['after a colon', 'The bridge closed: The office'],
    ['within Chinese quotation marks', '她说：“大桥关闭了。办公室没有回答。”然后离开。'],
    ['after Chinese quotation marks', '“大桥关闭了。”陈美玲说。'],
    ['within Japanese quotation marks', 'リンド氏は「橋は閉鎖された。危険だ。」と述べた'],
    ['in a Japanese name', 'モーニング娘。のライブ'],
    ['after a full-width mark', 'Yahoo！ニュースと陈美玲？他说'],
    ['in a Korean date', '2031. 3. 5. 김정은'],
    ['after a Korean noun', '주. 서울 회담. 미국'],
    ['after an Arabic question', 'لماذا أغلق الجسر؟ سألت ليلى'],
    ['at an Arabic title', 'قالت د. ليلى حداد و أ. د. سام'],
    ['at a Hebrew title', 'אמר פרופ. כהן ועמ. שלוש'],
  ])('%s', (_name, text) => {
    expect(cut(text)).toBe(text);
  });
});

test('excerpts begin at sentences, and together they are the text', () => {
  const piece = fc.constantFrom(
    'The bridge closed',
    'Abs',
    '. ',
    '! ',
    '。',
    '“',
    '”',
    '(',
    ')',
    "'",
    '\n',
    '5',
    'で',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
      const text = `x${pieces.join('')}`;
      const starts = sentenceStarts(text);
      const cuts = excerptStarts(text, starts);
      expect(cuts[0]).toBe(0);
      expect(starts).toEqual(expect.arrayContaining([...cuts]));
      expect(cut(text).replaceAll('|', '')).toBe(text);
    }),
    { seed: 8, numRuns: 1_000 },
  );
});
