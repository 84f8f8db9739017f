import { type BodyFault, excerpt } from '../markdown/body-fault.ts';

/** A host after the scheme of a web address in which a sign is wrong: `https：//a.example`, `https:/a.example`. */
const broken =
  /(?<![\w./:])(?:https?(?:[:：]\s?[/／]{1,2}\s|：\s?[/／]{1,2}|:[/／](?!\/)|:\s[/／]{2}|;\/\/|\/\/)|(?:htt|htps?|ttps?|hhtps?|htttps?|httpss|httsp|htpps?):\/\/)(?:[\w-]+\.)+[a-z]{2,}[^\s<>"`\u3000-\uffee]*/giu;

/** Finds web addresses that no program takes for one, since a sign of their scheme is wrong, and gives the right ones. */
export function findBrokenSchemes(typed: string): BodyFault[] {
  return Array.from(typed.matchAll(broken), ({ index, 0: found }) => {
    const written = found.replace(/[.,;:!?)'\]]+$/, '');
    const scheme =
      /s\W*$/i.test(/^\w+/.exec(written)?.[0] ?? '') || /^httsp/i.test(written) ? 'https' : 'http';
    const host = written.replace(/^\w+[:：;]?\s?[/／]{1,2}\s?/, '');
    return {
      rule: 'broken-link',
      start: index,
      end: index + written.length,
      message: `Unexpected \`${excerpt(written)}\`, expected an address`,
      note: `Write \`${scheme}://${excerpt(host)}\`. To show it as it is, write it in code, between backticks.`,
    };
  });
}
