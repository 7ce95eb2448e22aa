import { redundantLetters } from '../../../../src/gaps/rules/raci/redundantLetters.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { holds } from '../../documents.js';
import { erp, on, partial, row } from './rows.js';

export const rule = redundantLetters;

const key = 'raci/redundant-letters|activity:backup';
const failures = [{ key }];
const both = (letters: string, more = {}) => [...letters].map((letter) => holds(letter, 'role:it', more));
const hours = (zone: string) => ({
  scope: { window: { windows: [{ zone, days: ['mon' as const], start: '08:00', end: '17:00' }] } },
});

export const tests: RuleTests = {
  failing: [
    {
      name: 'consulted and informed',
      model: row(both('CI')),
      failures: [
        {
          key,
          severity: 'info',
          message: 'On "Verify backups" a letter says nothing beside another one of the same holder (holders: 1).',
          data: { holders: 1 },
        },
      ],
    },
    { name: 'does it and is informed', model: row(both('RI')), failures },
    { name: 'answers and is informed', model: row(both('AI')), failures },
    { name: 'consulted and does it', model: row(both('CR')), failures },
    {
      name: 'two holders',
      model: row([...both('CI'), holds('R', 'role:noc'), holds('I', 'role:noc')]),
      failures: [{ key, data: { holders: 2 } }],
    },
    {
      name: 'a part of the same scope',
      model: row([holds('R', 'role:it', on('p1', 'p2')), holds('I', 'role:it', on('p2'))]),
      failures,
    },
    { name: 'letters not all listed', model: row(both('CI'), {}, partial('assignments')), failures },
  ],
  passing: [
    { name: 'answers and does it', model: row(both('AR')) },
    { name: 'answers and is consulted', model: row(both('AC')) },
    { name: 'two letters of two holders', model: row([holds('R', 'role:it'), holds('I', 'role:noc')]) },
    {
      name: 'does one part and is informed of the other',
      model: row([holds('R', 'role:it', on('p1')), holds('I', 'role:it', on('p2'))]),
    },
    {
      name: 'one of both until yesterday',
      model: row([holds('R', 'role:it'), holds('I', 'role:it', { validUntil: '2026-08-31' })]),
    },
  ],
  unknown: [
    { name: 'letters not assessed', model: row(undefined), missing: ['assignments'] },
    { name: 'letters not all listed', model: row(both('AR'), {}, partial('assignments')), missing: ['assignments'] },
    {
      name: 'hours in two zones',
      model: row([holds('R', 'role:it', hours('Europe/London')), holds('I', 'role:it', hours('Europe/Oslo'))]),
      missing: ['assignment.scope'],
    },
  ],
  notApplicable: [
    { name: 'no letter', model: row([]) },
    { name: 'a retired service', model: row(both('CI'), { serviceId: 'erp' }, erp({ lifecycle: 'retired' })) },
  ],
  example: { failing: row(both('RI')), fixed: row(both('R')) },
};
