import ICAL from 'ical.js';

/** A component of a calendar in jCal (RFC 7265). */
export type Component = [name: string, properties: Property[], components: Component[]];

export type Property = [name: string, parameters: object, type: string, value: Value];

type Value = string | number[];

/** A property of one of the types of iCalendar, with its value in the jCal form of that type. */
export function property(name: string, type: string, value: Value): Property {
  return [name, {}, type, value];
}

/** A property whose value is text. Line ends become line feeds; other control characters have no form in iCalendar. */
export function text(name: string, value: string): Property {
  const lines = value.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
  return property(name, 'text', lines);
}

/** A component as iCalendar (RFC 5545), in lines of at most 75 octets. */
export function printComponent(component: Component): string {
  return `${ICAL.stringify.component(component, design)}\r\n`;
}

// The library does not count the space at the beginning of a continued line.
ICAL.foldLength = 74;

const TEXT = { defaultType: 'text' };

/** The properties that the library knows, and three more: else their lines would begin `NAME;VALUE=TEXT:`, which not every calendar reads. */
const design = {
  ...ICAL.design.icalendar,
  property: {
    ...ICAL.design.icalendar.property,
    name: TEXT,
    'x-wr-calname': TEXT,
    'x-wr-caldesc': TEXT,
  },
};
