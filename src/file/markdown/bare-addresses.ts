import type { Link } from 'mdast';
import type { Data, Processor } from 'unified';
import { addressLength, mayGoOn } from './address-length.ts';

// The tokens of GFM, which its reader of trees turns into links.
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    literalAutolink: 'literalAutolink';
    literalAutolinkHttp: 'literalAutolinkHttp';
    literalAutolinkWww: 'literalAutolinkWww';
  }
}

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Construct = Extract<NonNullable<Extension['text']>[string], { readonly tokenize: unknown }>;
type Tokenizer = Construct['tokenize'];
type Context = ThisParameterType<Tokenizer>;
type State = ReturnType<Tokenizer>;
type Code = Parameters<State>[0];

/**
 * Plugin of remark that reads the addresses which appear in a text without brackets as `addressLength` says. Those of GFM go
 * on to the next space, which swallows a text that has none.
 */
export function bareAddresses(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax];
  // What GFM looks for once more in the finished tree has no position.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(({ transforms: _, ...extension }) => ({
      ...extension,
      exit: { ...extension.exit, ...exits(extension.exit) },
    }));
}

type Exits = NonNullable<
  Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], readonly unknown[]>['exit']
>;

/** An address that begins with `www.` is taken for one of https, and the entity of an ampersand for the sign. */
function exits(exit: Exits | null | undefined): Exits {
  const exitWww = exit?.['literalAutolinkWww'];
  const exitHttp = exit?.['literalAutolinkHttp'];
  if (exitWww === undefined || exitHttp === undefined) return {};
  return {
    literalAutolinkWww(token) {
      exitWww.call(this, token);
      const link = this.stack.at(-1);
      if (link?.type !== 'link') return;
      link.url = link.url.replace(/^http:/, 'https:');
      decodeAmpersands(link);
    },
    literalAutolinkHttp(token) {
      exitHttp.call(this, token);
      const link = this.stack.at(-1);
      if (link?.type === 'link') decodeAmpersands(link);
    },
  };
}

function decodeAmpersands(link: Link): void {
  const decoded = (text: string): string => text.replace(/&(?:amp|#38|#x26);/gi, '&');
  link.url = decoded(link.url);
  for (const child of link.children) {
    if (child.type === 'text') child.value = decoded(child.value);
  }
}

const openLabels: readonly string[] = ['labelLink', 'labelImage'];

/** Tokens up to which no label is open. */
const settled = new WeakSet<object>();

/** Whether the text appears in a bracket that may yet become the text of a link, which holds no other link. */
function isInLabel({ events }: Context): boolean {
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const token = events[index]?.[1];
    if (token === undefined || settled.has(token)) break;
    if (openLabels.includes(token.type) && token._balanced !== true) return true;
  }
  const last = events.at(-1)?.[1];
  if (last !== undefined) settled.add(last);
  return false;
}

function isWordBefore(previous: Code): boolean {
  return previous !== null && previous > 0 && /[A-Za-z0-9./@-]/.test(String.fromCharCode(previous));
}

const tokenize: Tokenizer = function (effects, ok, nok) {
  let ahead = '';
  let left = 0;
  let kind: 'literalAutolinkHttp' | 'literalAutolinkWww' = 'literalAutolinkHttp';

  const lookAhead: Construct = {
    partial: true,
    tokenize: (inner, found) => {
      const gather: State = (code) => {
        const character = code === null || code < 0 ? ' ' : String.fromCharCode(code);
        if (!mayGoOn(ahead, character)) {
          inner.exit('literalAutolink');
          return found(code);
        }
        ahead += character;
        inner.consume(code);
        return gather;
      };
      inner.enter('literalAutolink');
      return gather;
    },
  };
  const begin: State = (code) => {
    left = addressLength(ahead);
    if (left === 0 || isInLabel(this)) return nok(code);
    if (/^www/i.test(ahead)) kind = 'literalAutolinkWww';
    effects.enter('literalAutolink');
    effects.enter(kind);
    return inside(code);
  };
  const inside: State = (code) => {
    if (left === 0) {
      effects.exit(kind);
      effects.exit('literalAutolink');
      return ok(code);
    }
    left -= 1;
    effects.consume(code);
    return inside;
  };
  return (code) =>
    isWordBefore(this.previous) ? nok(code) : effects.check(lookAhead, begin, nok)(code);
};

const construct: Construct = {
  name: 'bareAddress',
  previous: (code) => !isWordBefore(code),
  tokenize,
};

const syntax: Extension = {
  text: Object.fromEntries([...'hHwW'].map((letter) => [letter.charCodeAt(0), construct])),
  disable: { null: ['protocolAutolink', 'wwwAutolink'] },
};
