import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

/** A finding as an editor underlines it. */
export interface RedLine {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** A choice that an editor offers. */
export interface Offer {
  readonly label: string;
  readonly words: string;
}

/** A language server as an editor runs it. In the texts that it is asked about, `▮` is where the cursor is. */
export interface Editor {
  readonly offers: (path: string, text: string) => Promise<readonly Offer[]>;
  readonly hover: (path: string, text: string) => Promise<string>;
  readonly redLines: (path: string, text: string) => Promise<readonly RedLine[]>;
  /** Says that files were changed on disk. */
  readonly changed: (...paths: readonly string[]) => Promise<void>;
  /** What the server said to the person at the editor. */
  readonly messages: readonly string[];
  readonly close: () => Promise<void>;
}

const require = createRequire(import.meta.url);

/** The server of the Astro extension of VS Code, with the setting `astro.content-intellisense`. */
export function openAstroServer(root: string): Promise<Editor> {
  const tsdk = join(require.resolve('typescript'), '..');
  return openServer(
    require.resolve('@astrojs/language-server/bin/nodeServer.js'),
    root,
    'markdown',
    {
      options: { typescript: { tsdk }, contentIntellisense: true },
      answers: true,
      configuration: {},
    },
  );
}

/** The server of the YAML extension of VS Code, with its settings. */
export function openYamlServer(
  root: string,
  configuration: Readonly<Record<string, unknown>>,
): Promise<Editor> {
  const program = join(
    require.resolve('yaml-language-server/package.json'),
    '../bin/yaml-language-server',
  );
  return openServer(program, root, 'yaml', { options: {}, configuration, answers: false });
}

async function openServer(
  program: string,
  root: string,
  languageId: string,
  settings: {
    readonly options: unknown;
    /** Whether it can be asked what is wrong, or says so by itself. */
    readonly answers: boolean;
    readonly configuration: Readonly<Record<string, unknown>>;
  },
): Promise<Editor> {
  const child = spawn(process.execPath, [program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published = new Map<string, readonly Diagnostic[]>();
  const waiting = new Map<string, () => void>();
  const messages: string[] = [];
  connection.onNotification('window/showMessage', ({ message }) => {
    messages.push(message);
  });
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    published.set(uri, diagnostics);
    waiting.get(uri)?.();
  });
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
    items.map(({ section }) => settings.configuration[section ?? ''] ?? null),
  );
  connection.listen();
  await initialize(connection, root, settings.options);
  await connection.sendNotification('initialized', {});

  const versions = new Map<string, number>();
  /** Shows a text as that of a file, in place of what the file was shown to hold before. */
  const show = async (path: string, marked: string): Promise<Shown> => {
    const uri = pathToFileURL(join(root, path)).href;
    const lines = (marked.split('▮')[0] ?? '').split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    const text = marked.replace('▮', '');
    const version = (versions.get(uri) ?? 0) + 1;
    versions.set(uri, version);
    const isPublished = new Promise<void>((resolve) => waiting.set(uri, resolve));
    if (version === 1)
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version, text },
      });
    else
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
    return { at: { textDocument: { uri }, position }, isPublished };
  };
  return {
    messages,
    offers: async (path, text) => {
      const { at } = await show(path, text);
      const list: { readonly items: readonly Item[] } = await connection.sendRequest(
        'textDocument/completion',
        { ...at, context: { triggerKind: 1 } },
      );
      return list.items.map(({ label, documentation }) => ({
        label,
        words: wordsOf(documentation),
      }));
    },
    hover: async (path, text) => {
      const { at } = await show(path, text);
      const hover: { readonly contents: Words } | null = await connection.sendRequest(
        'textDocument/hover',
        at,
      );
      return wordsOf(hover?.contents);
    },
    redLines: async (path, text) => {
      const { at, isPublished } = await show(path, text);
      if (!settings.answers) await isPublished;
      const found = settings.answers
        ? await connection.sendRequest<{ readonly items: readonly Diagnostic[] }>(
            'textDocument/diagnostic',
            { textDocument: at.textDocument },
          )
        : { items: published.get(at.textDocument.uri) ?? [] };
      return found.items.map(({ range, message }) => ({ line: range.start.line + 1, message }));
    },
    changed: (...paths) =>
      connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: paths.map((path) => ({ uri: pathToFileURL(join(root, path)).href, type: 2 })),
      }),
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}

/** A text that a server was shown, and when it has said what is wrong with it. */
interface Shown {
  readonly at: { readonly textDocument: { readonly uri: string }; readonly position: Position };
  readonly isPublished: Promise<void>;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Diagnostic {
  readonly range: { readonly start: Position };
  readonly message: string;
}

type Words = string | { readonly value: string } | undefined;

interface Item {
  readonly label: string;
  readonly documentation?: Words;
}

function wordsOf(words: Words): string {
  return typeof words === 'string' ? words : (words?.value ?? '');
}

function initialize(
  connection: MessageConnection,
  root: string,
  options: unknown,
): Promise<unknown> {
  const uri = pathToFileURL(root).href;
  const formats = ['markdown', 'plaintext'];
  return connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'site' }],
    initializationOptions: options,
    capabilities: {
      textDocument: {
        hover: { contentFormat: formats },
        completion: { completionItem: { documentationFormat: formats, snippetSupport: true } },
      },
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
    },
  });
}
