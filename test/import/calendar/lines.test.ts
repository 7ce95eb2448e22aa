import { expect, test } from 'vitest';
import { contentLine } from '../../../src/import/calendar/text/contentLine.js';
import type { Property } from '../../../src/import/calendar/text/contentLine.js';
import { lineName } from '../../../src/import/calendar/text/lineName.js';

/** Reads a line that stands between others. */
function read(line: string, behind: string): Property | undefined {
  const front = 'BEGIN:VEVENT\n';
  const delimiter = front.length + 'DTSTART'.length;
  const end = front.length + line.length;
  return contentLine('DTSTART', front + line + behind, delimiter, end, 2, { text: '', parameters: [] });
}

test.each([
  'DTSTART;TZID="Europe/Berlin',
  'DTSTART;TZID',
  'DTSTART;TZID=Europe/Berlin',
  'DTSTART;TZID=a,',
  'DTSTART;TZID="a"',
  'DTSTART;',
  'DTSTART;TZID=',
])('%j is no property, whatever follows in the text', (line) => {
  for (const behind of ['', '\n', '\nX;Y="z":20260105', '\r\n":20260105']) expect(read(line, behind)).toBeUndefined();
});

test('a value ends with its line', () => {
  const start = { name: 'DTSTART', line: 2, value: '20260105' };
  expect(read('DTSTART:20260105', '\nEND:VEVENT')).toEqual({ ...start, parameters: [] });
  expect(read('DTSTART;TZID="A;B":20260105', '\nEND:VEVENT')).toEqual({ ...start, parameters: ['TZID', 'A;B'] });
  expect(read('DTSTART;TZID=A:', '\nEND:VEVENT')).toEqual({ ...start, parameters: ['TZID', 'A'], value: '' });
});

test('names are in upper case, common ones and others', () => {
  const text = ':dtstart:DTSTART:x-a:UIDS:';
  expect(lineName(text, 1, 8)).toBe('DTSTART');
  expect(lineName(text, 9, 16)).toBe('DTSTART');
  expect(lineName(text, 17, 20)).toBe('X-A');
  expect(lineName(text, 21, 25)).toBe('UIDS');
  expect(lineName(text, 21, 24)).toBe('UID');
  expect(lineName(text, 5, 5)).toBe('');
});
