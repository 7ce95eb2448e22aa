import { describe, expect, test } from 'vitest';
import { said } from './said.js';

const sites = [
  { id: 'hq', name: 'HQ' },
  { id: 'plant', name: 'Plant' },
];

describe('separators inside parentheses part nothing', () => {
  test('scopes', () => {
    expect(said(['Activity;Responsible;Accountable', 'Patch;Ops (P1, P2);CIO (HQ, Plant)'], { sites })).toMatchObject({
      letters: ['patch ops R p1 p2', 'patch cio A hq plant'],
      doubts: [],
    });
  });

  test('other texts, which are part of a new name and a note at a known one', () => {
    const rows = [
      ['Activity', 'Responsible', 'Accountable'],
      ['Patch', 'Ops (lead, nights); Desk (a; b & c)', 'CIO'],
    ];
    expect(said(rows)).toMatchObject({
      letters: ['patch ops-lead-nights R', 'patch desk-a-b-c R', 'patch cio A'],
      doubts: [],
    });
    expect(said(rows, { parties: [{ id: 'ops', name: 'Ops' }] })).toMatchObject({
      letters: ['patch ops R (lead, nights)', 'patch desk-a-b-c R', 'patch cio A'],
      doubts: ['scope-not-understood r1:1 Ops (lead, nights)'],
    });
  });

  test('a parenthesis that is not closed hides nothing', () => {
    const rows = [
      ['Activity', 'Responsible', 'Accountable'],
      ['Patch', 'Ops (lead, Desk', 'CIO), CEO'],
    ];
    expect(said(rows).value.parties.map(({ name }) => name)).toEqual(['Ops (lead', 'Desk', 'CIO)', 'CEO']);
  });
});

describe('known names with separators of their own', () => {
  const parties = [
    { id: 'acme', name: 'Acme, Inc.' },
    { id: 'ops', name: 'Ops' },
    { id: 'sm', name: 'Sales and Marketing' },
    { id: 'north', name: 'IT (North, East)' },
  ];

  test.each([
    ['with a scope', 'Acme, Inc. (P1)', ['acme R p1']],
    ['with two, and a footnote mark that is none', 'Acme, Inc. (P1) (HQ)', ['acme R p1 hq']],
    ['joined', 'Acme, Inc. and Ops', ['acme R', 'ops R']],
    ['joined with scopes', 'Ops (P1) & Acme, Inc. (P2-P3)', ['ops R p1', 'acme R p2 p3']],
    ['between others', 'Bob, Acme, Inc., Sales and Marketing', ['bob R', 'acme R', 'sm R']],
    ['in parentheses of their own', 'IT (North, East) (P1), Ops', ['north R p1', 'ops R']],
  ])('%s', (_, cell, holders) => {
    const { letters, doubts } = said(
      [
        ['Activity', 'Responsible', 'Accountable'],
        ['Patch', cell, '-'],
      ],
      { parties, sites },
    );
    expect(letters).toEqual(holders.map((holder) => `patch ${holder}`));
    expect(doubts).toEqual([]);
  });

  test('joined with one that is not known they are one name, which is told', () => {
    const rows = [
      ['Activity', 'Responsible', 'Accountable'],
      ['Patch', 'Acme, Inc. and Bob', 'Ops & Vendor'],
    ];
    expect(said(rows, { parties })).toMatchObject({
      letters: ['patch acme-inc-and-bob R', 'patch ops-vendor A'],
      doubts: ['joined-names r1:1 Acme, Inc. and Bob', 'joined-names r1:2 Ops & Vendor'],
    });
  });
});
