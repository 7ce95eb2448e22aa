import { describe, expect, test } from 'vitest';
import { schemeLetters } from '../../../src/import/matrix/letters.js';
import { raciCell } from '../../../src/import/matrix/raciCell.js';
import { scopeWords } from '../../../src/import/matrix/scopeOf.js';

const scopes = scopeWords(['p1', 'p2', 'p3', 'p4'], [{ id: 'hq', name: 'Head Office' }]);

function written(text: string, id = 'raci'): string {
  const { kind, participations, hasDuplicate } = raciCell(text, schemeLetters({ id }, []), scopes);
  const letters = participations.map(({ letter, scope, remarks, marks }) =>
    [
      letter,
      scope === undefined ? '' : JSON.stringify(scope),
      ...remarks.map((remark) => `(${remark})`),
      ...marks,
    ].join(''),
  );
  if (kind !== 'assigned') return [kind, ...letters].join(' ');
  return letters.join(' ') + (hasDuplicate ? ' twice' : '');
}

describe('RACI', () => {
  test.each([
    // letters joined
    ['R', 'R'],
    ['r', 'R'],
    ['RA', 'R A'],
    ['CI', 'C I'],
    ['RACI', 'R A C I'],
    ['RR', 'R twice'],
    ['RX', 'unknown'],
    // separators
    ['R/A', 'R A'],
    ['A/R', 'A R'],
    ['R, A', 'R A'],
    ['R;A', 'R A'],
    ['A & R', 'A R'],
    ['A + R', 'A R'],
    ['R and A', 'R A'],
    ['R\nA', 'R A'],
    ['R<br/>A', 'R A'],
    ['R A', 'R A'],
    ['R|A', 'R A'],
    ['R /', 'R'],
    ['R/-', 'R'],
    ['/', 'unknown'],
    // full words
    ['responsible', 'R'],
    ['Responsibility', 'R'],
    ['ACCOUNTABLE', 'A'],
    ['Accountability', 'A'],
    ['Consulted', 'C'],
    ['consult', 'C'],
    ['Informs', 'I'],
    ['Responsible, Accountable', 'R A'],
    ['Responsible and Accountable', 'R A'],
    ['Responsible/Informed', 'R I'],
    ['Consultant', 'unknown'],
    ['Owner', 'unknown'],
    // word and letter
    ['R - Responsible', 'R'],
    ['R – Responsible', 'R'],
    ['R: Responsible', 'R'],
    ['R=Responsible', 'R'],
    ['R Responsible', 'R'],
    ['Responsible (R)', 'R'],
    ['(A)', 'A'],
    ['(R)(A)', 'R A'],
    ['R - Responsible / A - Accountable', 'R A'],
    // qualifiers
    ['A (P1-P2)', 'A{"severities":["p1","p2"]}'],
    ['A (P1–P2)', 'A{"severities":["p1","p2"]}'],
    ['A (P1 to P3)', 'A{"severities":["p1","p2","p3"]}'],
    ['A (P3-P1)', 'A{"severities":["p1","p2","p3"]}'],
    ['A (p4, P1)', 'A{"severities":["p1","p4"]}'],
    ['A (Head Office)', 'A{"sites":["hq"]}'],
    ['A (HQ and P1)', 'A{"severities":["p1"],"sites":["hq"]}'],
    ['A (P1)(hq)', 'A{"severities":["p1"],"sites":["hq"]}'],
    ['A (P1) / R (P2)', 'A{"severities":["p1"]} R{"severities":["p2"]}'],
    ['RA (P1)', 'R{"severities":["p1"]} A{"severities":["p1"]}'],
    ['R, A (P1)', 'R A{"severities":["p1"]}'],
    ['R (P1), R (P2)', 'R{"severities":["p1"]} R{"severities":["p2"]}'],
    ['A (core only)', 'A(core only)'],
    ['A (P1, nights)', 'A(P1, nights)'],
    ['A (P1-P9)', 'A(P1-P9)'],
    ['A (core (EU) only)', 'A(core (EU) only)'],
    ['A (core only', 'A(core only)'],
    ['R (A)', 'R(A)'],
    ['R ()', 'R'],
    ['(core only)', 'unknown'],
    // footnotes
    ['R*', 'R*'],
    ['R**', 'R**'],
    ['RA*', 'R* A*'],
    ['R*, A', 'R* A'],
    ['R* / A*', 'R* A*'],
    ['R¹', 'R^1'],
    ['R¹²', 'R^12'],
    ['R[1]', 'R^1'],
    ['R[^a]', 'R^a'],
    ['R^1^', 'R^1'],
    ['R<sup>1</sup>', 'R^1'],
    ['R†‡', 'R†‡'],
    ['*', 'unknown'],
    // nothing
    ['', 'empty'],
    [' \u00A0\u200B', 'empty'],
    ['-', 'empty'],
    ['–', 'empty'],
    ['—', 'empty'],
    ['---', 'empty'],
    ['.', 'empty'],
    ['&nbsp;', 'empty'],
    // out of the loop
    ['n/a', 'omitted'],
    ['NA', 'omitted'],
    ['N.A.', 'omitted'],
    // open
    ['?', 'open'],
    ['TBD', 'open'],
    ['tbc', 'open'],
    ['To be defined', 'open'],
    // ticks
    ['x', 'tick'],
    ['✓', 'tick'],
    ['Yes', 'tick'],
    ['true', 'tick'],
    // not understood
    ['S', 'unknown'],
    ['R/S', 'unknown'],
    ['O', 'unknown'],
    ['R?', 'unknown'],
    ['no', 'unknown'],
    ['a'.repeat(1_001), 'unknown'],
    // markup
    ['**R**', 'R'],
    ['**R / A**', 'R A'],
    ['*R*', 'R'],
    ['_R_', 'R'],
    ['__R__', 'R'],
    ['`R`', 'R'],
    ['**R***', 'R*'],
    ['<b>R</b>', 'R'],
    ['[R](https://example.com)', 'R'],
    ['R&nbsp;A', 'R A'],
    ['R&#47;A', 'R A'],
    ['Ｒ／Ａ', 'R A'],
    ['R\uFEFF', 'R'],
    // duplicates
    ['R/R', 'R twice'],
    ['R, Responsible', 'R twice'],
    ['RA/A', 'R A twice'],
  ])('%j', (text, expected) => {
    expect(written(text)).toBe(expected);
  });
});

describe('other schemes', () => {
  test.each([
    ['S', 'rasci', 'S'],
    ['support', 'rasci', 'S'],
    ['Supportive', 'rasci', 'S'],
    ['Supporting', 'rasci', 'S'],
    ['S', 'raci-vs', 'S'],
    ['Sign-off', 'raci-vs', 'S'],
    ['signs off', 'raci-vs', 'S'],
    ['Verifier', 'raci-vs', 'V'],
    ['verifies', 'raci-vs', 'V'],
    ['Verify', 'raci-vs', 'V'],
    ['O', 'cairo', 'omitted O'],
    ['RO', 'cairo', 'R O'],
    ['Driver', 'daci', 'D'],
    ['drives', 'daci', 'D'],
    ['Approver', 'daci', 'A'],
    ['approve', 'daci', 'A'],
    ['Contributors', 'daci', 'C'],
    ['Recommends', 'rapid', 'R'],
    ['Decider', 'rapid', 'D'],
    ['performs', 'rapid', 'P'],
    ['Responsible', 'rapid', 'unknown'],
    ['D', 'raci', 'unknown'],
  ])('%s in %s', (text, id, expected) => {
    expect(written(text, id)).toBe(expected);
  });

  test('a scheme may have the letter X, and then it is no tick', () => {
    const letters = schemeLetters(
      { id: 'own', letters: [{ letter: 'X', label: 'Executes', semantics: ['does-work'] }] },
      [],
    );
    expect(raciCell('x', letters, scopes)).toMatchObject({ kind: 'assigned', participations: [{ letter: 'X' }] });
  });

  test('words of the caller come first', () => {
    const letters = schemeLetters(undefined, [
      { word: 'x', letter: 'R' },
      { word: 'Rechenschaftspflichtig', letter: 'A' },
      { word: 'zu informieren', letter: 'I' },
    ]);
    const lettersOf = (text: string) => raciCell(text, letters, scopes).participations.map(({ letter }) => letter);
    expect(lettersOf('X')).toEqual(['R']);
    expect(lettersOf('rechenschaftspflichtig / Zu Informieren')).toEqual(['A', 'I']);
  });
});

test('struck text is left out and told', () => {
  const letters = schemeLetters(undefined, []);
  expect(raciCell('~~R~~', letters, scopes)).toMatchObject({ kind: 'empty', isStruck: true });
  expect(raciCell('~~R~~ A', letters, scopes)).toMatchObject({ participations: [{ letter: 'A' }], isStruck: true });
  expect(raciCell('R', letters, scopes).isStruck).toBe(false);
});
