import { expect, test } from 'vitest';
import { html } from '../../src/html/html.ts';

test('text in a template becomes text, whatever it holds', () => {
  const evil = `"><script>alert('x')</script>&`;
  expect(html`<p title="${evil}">${[evil, null, false, 3]}</p>`.html).toBe(
    `<p title="&quot;&gt;&lt;script&gt;alert('x')&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert('x')&lt;/script&gt;&amp;3</p>`,
  );
});
