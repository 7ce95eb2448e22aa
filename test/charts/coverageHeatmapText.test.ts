import { expect, it } from 'vitest';
import { coverageHeatmapText } from '../../src/charts/coverageHeatmapText.js';
import type { CoverageHeatmapTextOptions } from '../../src/charts/coverageHeatmapText.js';
import { hostileEverywhere } from '../fixtures/hostileMarkup.js';
import { partyRoles, small } from './weeks.js';

const none = '_'.repeat(24);

it('is a line a day and a letter an hour, and says what the letters mean', () => {
  expect(coverageHeatmapText(small, { partyRoles }).split('\n')).toEqual([
    `Mon IpBCG··${'_'.repeat(17)}`,
    `Tue G${'_'.repeat(23)}`,
    ...['Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((day) => `${day} ${none}`),
    '',
    'I Internal team',
    'P Provider',
    'B Internal team and provider',
    'C Covered, not known by whom',
    'G Required, nobody there',
    '· Not required, nobody there',
    '_ Not in the range',
    'p Small letter, marked corner: nobody there in part of the required time',
    '',
  ]);
});

it('takes texts of the caller, and keeps the letters below each other', () => {
  const words = { mon: 'Montag', tue: '', gapLetter: '█', gap: 'Lücke' };
  const lines = coverageHeatmapText(small, { partyRoles, weekStart: 'mon', words, names: { internal: 'Larch' } }).split(
    '\n',
  );
  expect(lines.slice(0, 3)).toEqual([`Montag IpBC█··${'_'.repeat(17)}`, `       █${'_'.repeat(23)}`, `Wed    ${none}`]);
  expect(lines).toContain('I Internal team (Larch)');
  expect(lines).toContain('█ Lücke');
  expect(coverageHeatmapText(small, { partyRoles, names: { internal: 'Larch' }, audience: 'public' })).not.toContain(
    'Larch',
  );
});

it.each(hostileEverywhere.map((text) => [text]))('%j moves no line and sends nothing to a terminal', (text) => {
  const words = { mon: text, internal: text, gap: text, partly: text, named: `{role} ${text}` };
  const shown = coverageHeatmapText(small, { partyRoles, words, names: { internal: text } });
  expect(shown.split('\n')).toHaveLength(17);
  expect(shown).not.toMatch(/[^\P{Control}\n]|[\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u);
});

it.each<[string, unknown, string, string]>([
  ['an option of the drawing', { palette: {} }, 'unknown-option', 'options'],
  ['a wide letter', { words: { bothLetter: '👩‍👧' } }, 'invalid-option', 'words/bothLetter'],
])('refuses %s', (_, options, code, path) => {
  expect(() => coverageHeatmapText(small, options as CoverageHeatmapTextOptions)).toThrow(
    expect.objectContaining({ name: 'ComanagedError', code, path }),
  );
});
