import { pageScript } from './bundle-page.ts';

/** Whence the page with the forms may load anything: itself, and where its files are. */
function pagePolicy(connections: readonly string[]): string {
  const rules = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'font-src': ["'self'", 'data:'],
    'img-src': ["'self'", 'data:', 'blob:', ...connections.map(avatarsOf)],
    'connect-src': ["'self'", 'data:', 'blob:', ...connections],
    'worker-src': ["'self'", 'blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(rules)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}

/** GitHub has the pictures of its users elsewhere. */
function avatarsOf(connection: string): string {
  return connection === 'https://api.github.com'
    ? 'https://avatars.githubusercontent.com'
    : connection;
}

/** The page with the forms. Its script, which loads the CMS, is beside it. */
export function pageHtml(connections: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy(connections)}">
<title>Editing</title>
<script type="module" src="${pageScript}"></script>
</head>
<body><noscript>The forms need JavaScript.</noscript></body>
</html>
`;
}
