import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { citationFormats } from '../../src/exports/citations/citation-formats.ts';
import { citeSource } from '../../src/exports/citations/cite-source.ts';
import { timelineFormats } from '../../src/exports/timeline-formats.ts';
import { exportFrom } from '../derived.ts';
import { contentWith, eventFiles } from './content-with.ts';

const zones = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns'];
const { TZ } = process.env;

afterEach(() => {
  process.env['TZ'] = TZ ?? 'UTC';
});

test('no time zone changes a byte', () => {
  const printed = zones.map((zone) => {
    process.env['TZ'] = zone;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    return printAll();
  });
  expect(new Set(printed).size).toBe(1);
});

test('no clock and no chance has a part in it', () => {
  const sources = readdirSync('src/exports', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  expect(sources.length).toBeGreaterThan(0);
  for (const source of sources) {
    expect(source).not.toMatch(/Date\.now|new Date\(\)|Math\.random|randomUUID|process\./);
    // The parts of a date in the machine's own zone.
    expect(source).not.toMatch(/\.get(FullYear|Month|Date|Hours)\(|toLocale(Date|Time)String/);
  }
});

function printAll(): string {
  const content = contentWith(
    eventFiles({
      moment: { when: '2031-03-03T23:30:00+05:00' },
      midnight: { when: '2031-03-04T00:00:00Z' },
      span: { when: '2031-03-30/2031-04-01' },
      choice: { when: '[2031-03-07,2031-03-08]' },
      ancient: { when: '-0043-03-15' },
    }),
  );
  const { site, stories, actors, sources } = content;
  const timelines = [content, ...stories.values(), ...actors.values()].map((subject) =>
    exportFrom(subject, content),
  );
  const citations = Array.from(sources.values(), (source) => citeSource(source, site));
  return [
    ...timelineFormats.flatMap(({ print }) => timelines.map(print)),
    ...citationFormats.flatMap(({ print }) => citations.map(print)),
  ].join('\n');
}
