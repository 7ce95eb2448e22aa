import { describe, expect, test } from 'vitest';
import { said } from './said.js';

/** Words as people write them in tables of each scheme, by letter. */
const written: readonly [id: string, words: Readonly<Record<string, readonly string[]>>][] = [
  [
    'raci',
    {
      R: ['R', 'Responsible', 'Responsibility', 'R - Responsible', '(R)'],
      A: ['A', 'Accountable', 'Accountability', 'Accountable (A)'],
      C: ['C', 'Consulted', 'Consult', 'Consults'],
      I: ['I', 'Informed', 'Inform', 'informs'],
    },
  ],
  [
    'rasci',
    { R: ['R'], A: ['Accountable'], S: ['S', 'Support', 'Supports', 'Supportive', 'Supporting'], C: ['C'], I: ['I'] },
  ],
  [
    'raci-vs',
    {
      R: ['R'],
      A: ['A'],
      V: ['V', 'Verifies', 'Verifier', 'Verify', 'Verification'],
      S: ['S', 'Signs off', 'Sign-off', 'Signed off', 'Signoff', 'Signatory'],
    },
  ],
  ['cairo', { R: ['R'], A: ['A'], O: ['O', 'Omitted', 'Omit', 'Out of the loop'] }],
  [
    'daci',
    {
      D: ['D', 'Driver', 'Drives'],
      A: ['A', 'Approver', 'Approves', 'Approval', 'Accountable'],
      C: ['C', 'Contributor', 'Contributes', 'Consulted'],
      I: ['I', 'Informed'],
    },
  ],
  [
    'rapid',
    {
      R: ['R', 'Recommend', 'Recommends', 'Recommendation'],
      A: ['A', 'Agree', 'Agrees', 'Agreement'],
      P: ['P', 'Perform', 'Performs', 'Performer'],
      I: ['I', 'Input', 'Inputs'],
      D: ['D', 'Decide', 'Decides', 'Decision', 'Decision maker'],
    },
  ],
];

describe.each(written)('%s', (id, words) => {
  const all = Object.entries(words).flatMap(([letter, forms]) => forms.map((form) => [form, letter] as const));

  test('words and letters in the cells', () => {
    const rows = all.map(([form], at) => `Task ${at},"${form}",-`);
    const { letters, doubts } = said(['Activity,NOC,Desk', ...rows], {
      scheme: { id, accountableImpliesResponsible: true },
    });
    expect(letters).toEqual(all.map(([, letter], at) => `task-${at} noc ${letter}`));
    expect(doubts).toEqual([]);
  });

  test('words and letters in the headers', () => {
    const [first = '', ...more] = Object.values(words).map(([letter = '']) => letter);
    for (const [form, letter] of all) {
      const others = [first, ...more].filter((each) => each !== letter);
      const { letters, doubts } = said(
        [`Activity,"${form}",${others.join(',')}`, `Patch,NOC${',-'.repeat(others.length)}`],
        {
          scheme: { id },
        },
      );
      expect([form, letters, doubts]).toEqual([form, [`patch noc ${letter}`], []]);
    }
  });
});

test('a letter means what its scheme says, and nothing where it has none', () => {
  const table = ['Activity,NOC,Desk', 'Patch,R,S', 'Scan,R,S', 'Plan,A,I'];
  expect(said(table).doubts).toEqual(['unknown-letter 2:9 S ×2']);
  expect(said(table, { scheme: { id: 'rasci' } }).doubts).toEqual([]);
});

test('a scheme of the caller, with words of the caller', () => {
  const scheme = {
    id: 'paris',
    letters: [
      { letter: 'P', label: 'Participates', semantics: ['supports'] },
      { letter: 'A', label: 'Owns', semantics: ['owns-outcome'] },
      { letter: 'X', label: 'Does', semantics: ['does-work'] },
    ],
  } as const;
  const aliases = [{ word: '✓', letter: 'P' }];
  expect(said(['Activity,NOC,Desk', 'Patch,x,✓', 'Scan,Owner,Participating'], { scheme, aliases })).toMatchObject({
    letters: ['patch noc X', 'patch desk P', 'scan noc A', 'scan desk P'],
    doubts: [],
  });
  expect(said(['Activity,Does,Owns', 'Patch,NOC,Desk'], { scheme }).letters).toEqual(['patch noc X', 'patch desk A']);
});

test('words of another language in headers and cells', () => {
  const aliases = [
    { word: 'Durchführung', letter: 'R' },
    { word: 'Verantwortung', letter: 'A' },
  ];
  expect(said(['Aufgabe;Durchführung;Verantwortung', 'Sicherung;Betrieb;Leitung'], { aliases }).letters).toEqual([
    'sicherung betrieb R',
    'sicherung leitung A',
  ]);
  expect(said(['Aufgabe;Betrieb;Leitung', 'Sicherung;Durchführung;Verantwortung'], { aliases }).letters).toEqual([
    'sicherung betrieb R',
    'sicherung leitung A',
  ]);
});

test('each letter of a cell may have its own scopes', () => {
  const table = ['Activity,NOC,Desk', 'Patch,"A (P1-P2), R (P3 to P5) (Depot)","I (P1–P2, Depot), C (nights)"'];
  const sites = [{ id: 'depot', name: 'Depot' }];
  expect(said(table, { sites })).toMatchObject({
    letters: ['patch noc A p1 p2', 'patch noc R p3 p4 p5 depot', 'patch desk I p1 p2 depot', 'patch desk C (nights)'],
    doubts: ['scope-not-understood 2:41 I (P1–P2, Depot), C (nights)'],
  });
});
