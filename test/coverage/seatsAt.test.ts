import { describe, expect, it } from 'vitest';
import type { CoveragePlan } from '../../src/coverage/model.js';
import { seatsAt } from '../../src/coverage/seatsAt.js';

const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const plan: CoveragePlan = {
  windows: [
    {
      id: 'night',
      zone: 'Europe/Berlin',
      days: everyDay,
      start: '22:00',
      end: '06:00',
      seats: 2,
      partyId: 'msp',
      tier: 1,
    },
    {
      id: 'own',
      zone: 'Europe/Berlin',
      days: ['mon'],
      start: '00:00',
      end: '24:00',
      personId: 'ann',
      skills: ['firewall'],
    },
  ],
  rotations: [
    {
      id: 'call',
      zone: 'UTC',
      unit: 'week',
      handOff: '08:00',
      from: '2026-01-05',
      members: ['ann', 'bob'],
      teamId: 'net',
    },
  ],
};
const easterMonday = '2026-04-06T01:00Z'; // 03:00 in Berlin

describe('seatsAt', () => {
  it('lists who is there', () => {
    // The thirteenth week since 5 January runs to Monday 08:00 UTC: the first member again.
    expect(seatsAt(plan, easterMonday)).toEqual([
      {
        windowId: null,
        rotationId: 'call',
        personId: 'ann',
        teamId: 'net',
        partyId: null,
        seats: 1,
        tier: null,
        skills: null,
        mode: 'on-call',
      },
      {
        windowId: 'night',
        rotationId: null,
        personId: null,
        teamId: null,
        partyId: 'msp',
        seats: 2,
        tier: 1,
        skills: null,
        mode: 'staffed',
      },
      {
        windowId: 'own',
        rotationId: null,
        personId: 'ann',
        teamId: null,
        partyId: null,
        seats: 1,
        tier: null,
        skills: ['firewall'],
        mode: 'staffed',
      },
    ]);
  });

  it('lists those that are meant', () => {
    expect(seatsAt(plan, easterMonday, { skills: ['firewall'] }).map(({ windowId }) => windowId)).toEqual(['own']);
    const people = [{ id: 'ann', skillIds: ['firewall'] }];
    expect(seatsAt(plan, easterMonday, { skills: ['firewall'], people })).toHaveLength(2);
    expect(seatsAt(plan, '2026-04-07T10:00Z', { mode: 'staffed' })).toEqual([]);
  });

  it('refuses what is no instant', () => {
    expect(() => seatsAt(plan, '2026-04-06T03:00')).toThrow(
      expect.objectContaining({ code: 'invalid-argument', path: 'at' }),
    );
  });
});
