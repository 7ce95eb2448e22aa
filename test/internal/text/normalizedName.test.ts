import { describe, expect, it } from 'vitest';
import { normalizedName } from '../../../src/internal/text/normalizedName.js';

describe('brings spellings of one name together', () => {
  it.each([
    ['letter case', 'Patch Management', 'patch management'],
    ['white space', '  Patch \t\n Management  ', 'patch management'],
    ['no-break space', 'Patch\u00A0Management', 'patch management'],
    ['full-width letters', 'Ｐａｔｃｈ', 'patch'],
    ['ligatures', 'Oﬃce', 'office'],
    ['decomposed letters', 'Cafe\u0301', 'caf\u00E9'],
    ['bold', '**Patch management**', 'patch management'],
    ['bold with underscores', '__Patch management__', 'patch management'],
    ['italic', '*Patch* management', 'patch management'],
    ['italic with underscores', '_Patch_ management', 'patch management'],
    ['italic inside brackets', 'Restore (_daily_)', 'restore (daily)'],
    ['code', '`Patch` management', 'patch management'],
    ['bold and italic', '***Patch management***', 'patch management'],
    ['a footnote star', 'Patch management*', 'patch management'],
    ['a trailing point', 'Patch management.', 'patch management'],
    ['a trailing colon', 'Patch management:', 'patch management'],
    ['several trailing marks', 'Patch management ?!...', 'patch management'],
    ['an ellipsis', 'Patch management\u2026', 'patch management'],
    ['a numbered item', '3. Patch management', 'patch management'],
    ['a number with a bracket', '3) Patch management', 'patch management'],
    ['a number in brackets', '(4) Patch management', 'patch management'],
    ['a number and a letter', '12b. Patch management', 'patch management'],
    ['a section number', '1.2 Patch management', 'patch management'],
    ['a longer section number', '1.2.3 Patch management', 'patch management'],
    ['a section number with a point', '1.2.3. Patch management', 'patch management'],
    ['a section number with a bracket', '1.2) Patch management', 'patch management'],
    ['numbering twice', '1. 2.1 Patch management', 'patch management'],
    ['bold numbering', '**1.** Patch management', 'patch management'],
    ['all of it', '  **4.2)  `Patch`   Management:** ', 'patch management'],
  ])('%s', (_, text, expected) => {
    expect(normalizedName(text)).toBe(expected);
  });
});

describe('keeps what belongs to the name', () => {
  it.each([
    ['3D printing', '3d printing'],
    ['24/7 support', '24/7 support'],
    ['365 administration', '365 administration'],
    ['2FA rollout', '2fa rollout'],
    ['802.11 wireless', '802.11 wireless'],
    ['802.1X authentication', '802.1x authentication'],
    ['2026. budget', '2026. budget'],
    ['1st level', '1st level'],
    ['(24/7) support', '(24/7) support'],
    ['(3D) printing', '(3d) printing'],
    ['3.Patch', '3.patch'],
    ['365', '365'],
    ['12b', '12b'],
    ['1.2', '1.2'],
    ['(4)', '(4)'],
    ['service_desk', 'service_desk'],
    ['C++', 'c++'],
    ['C#', 'c#'],
    ['.NET', '.net'],
    ['Backup (daily)', 'backup (daily)'],
    ['R&D', 'r&d'],
    ['Node.js', 'node.js'],
  ])('%s', (text, expected) => {
    expect(normalizedName(text)).toBe(expected);
  });
});

describe('keeps a name of nothing else', () => {
  it.each([
    ['', ''],
    ['   ', ''],
    ['?', '?'],
    ['...', '...'],
    ['***', '***'],
    ['1. ?', '1. ?'],
    ['__', '__'],
  ])('%j', (text, expected) => {
    expect(normalizedName(text)).toBe(expected);
  });

  it('but its last number only loses its point', () => {
    expect(normalizedName('3.')).toBe('3');
    expect(normalizedName('1. 2.')).toBe('2');
  });
});
