import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sites } from './sites.ts';

const [real] = sites;

async function textOf(actor: string): Promise<{ readonly html: string; readonly text: string }> {
  const html = await readFile(join(real.out, 'actors', actor, 'index.html'), 'utf8');
  const text = html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([,.:])/g, '$1');
  return { html, text };
}

test('an actor’s page answers who this was at the time, what each source calls them, and where else they are described', async () => {
  const { html, text } = await textOf('xi-jinping');
  expect(text).toMatch(/At the time: President, China \(as of 7 September 2022\)/);
  expect(text).toMatch(/Article A: “Xi”, “Xi Jinping”/);
  expect(html).toContain('href="https://www.wikidata.org/wiki/Q15031"');
  expect(text).toContain('No source attributes a claim to this person.');
});

test('an actor’s page says what they said, in which words and through whom', async () => {
  const { text } = await textOf('andrey-denisov');
  expect(text).toMatch(/Article A: “Andrey Denisov” Article B: “Andrei Denisov”, “Denisov”/);
  expect(text).toMatch(/Affirmed by: Andrey Denisov, through: Tass/);
  expect(text).toContain('“gathering of our leaders will occur at the SCO summit”');
});

test('a state lists its people, through its offices too', async () => {
  const { text } = await textOf('china');
  expect(text).toMatch(/Mao Ning, Spokeswoman, China’s Foreign Ministry/);
});
