import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../src/raci/model.js';
import type { Service } from '../../../src/services/catalogue/model.js';
import type { OperatingModel } from '../../../src/operating-model/model.js';
import { allDays, always, answerFor, millsWith, missingFor, office, officeDays, service, valueFor } from './mills.js';

const byTeam = (id: string, responsibility = 'R'): Assignment => ({
  activityId: 'run',
  assignee: { kind: 'team', id },
  responsibility,
});

/** One service with one activity. */
function network(more: Partial<Service>, assignments: readonly Assignment[], parts: Partial<OperatingModel> = {}) {
  return millsWith({
    services: [service('network', more)],
    activities: [{ id: 'run', name: 'Run it', serviceId: 'network', purpose: 'alert-handling' }],
    assignments,
    ...parts,
  });
}

describe('coverageGap', () => {
  it('is full where 118 of 168 hours are open: the published example', () => {
    const model = network({ requiredCoverage: always }, [byTeam('it'), byTeam('noc')]);
    expect(answerFor(model, 'network', 'coverageGap')).toMatchObject({
      value: 'full',
      source: 'derived',
      measured: { value: 118 / 168, unit: 'rate' },
      threshold: { name: 'fullGapShare', value: 0.5 },
      evidence: ['/services/0/requiredCoverage', '/teams/0'],
      missing: [],
    });
  });

  it('is partial up to half, half included', () => {
    // 10 of 20 hours on each of five days.
    const twenty = { windows: [{ zone: 'UTC', days: officeDays, start: '03:00', end: '23:00' }] };
    const model = network({ requiredCoverage: twenty }, [byTeam('it')]);
    expect(answerFor(model, 'network', 'coverageGap')).toMatchObject({ value: 'partial', measured: { value: 0.5 } });
    expect(valueFor(model, 'network', 'coverageGap', { thresholds: { fullGapShare: 0.49 } })).toBe('full');
  });

  it('is none where all hours are covered, and where none are required', () => {
    expect(valueFor(network({ requiredCoverage: office }, [byTeam('it')]), 'network', 'coverageGap')).toBe('none');
    expect(valueFor(network({ requiredCoverage: null }, [byTeam('noc')]), 'network', 'coverageGap')).toBe('none');
  });

  it('counts no provider and nobody who only answers for the work', () => {
    const model = network({ requiredCoverage: office }, [byTeam('noc'), byTeam('it', 'A')]);
    expect(answerFor(model, 'network', 'coverageGap')).toMatchObject({ value: 'full', measured: { value: 1 } });
  });

  it('counts nobody on call where the desk must be staffed', () => {
    const onCall = {
      windows: [{ id: 'day', zone: 'UTC', days: allDays, start: '00:00', end: '24:00', teamId: 'it', mode: 'on-call' }],
      closures: [],
    } as const;
    const parts = { coverage: onCall };
    const calledOut = { ...always, mode: 'on-call' } as const;
    expect(valueFor(network({ requiredCoverage: always }, [byTeam('it')], parts), 'network', 'coverageGap')).toBe(
      'full',
    );
    expect(valueFor(network({ requiredCoverage: calledOut }, [byTeam('it')], parts), 'network', 'coverageGap')).toBe(
      'none',
    );
  });

  it('is not known without required hours, letters, sides or windows', () => {
    expect(missingFor(network({}, [byTeam('it')]), 'network', 'coverageGap')).toEqual(['service.requiredCoverage']);
    const partial = { partialCollections: [{ collection: 'assignments' }] };
    const letters = network({ requiredCoverage: always }, [byTeam('it')], partial);
    expect([valueFor(letters, 'network', 'coverageGap'), missingFor(letters, 'network', 'coverageGap')]).toEqual([
      undefined,
      ['assignments'],
    ]);
    const sides = network({ requiredCoverage: always }, [byTeam('it')], { teams: [{ id: 'it', name: 'IT' }] });
    expect(missingFor(sides, 'network', 'coverageGap')).toEqual(['team.partyId']);
    const hours = network({ requiredCoverage: always }, [byTeam('it')], { coverage: undefined });
    expect(missingFor(hours, 'network', 'coverageGap')).toContain('coverage');
  });

  it('counts holidays of which nothing is said as none, and says so', () => {
    const silent = { windows: network({}, []).coverage?.windows };
    const model = network({ requiredCoverage: office }, [byTeam('it')], { coverage: silent });
    expect(answerFor(model, 'network', 'coverageGap')).toMatchObject({
      value: 'none',
      missing: [{ code: 'coverage.closures', pointer: '/coverage' }],
    });
  });

  it('adds the hours of all services for the organization', () => {
    // 118 of 168 hours of the network are open and 0 of 50 of the desk: 118 / 218.
    const model = millsWith({
      services: [service('network', { requiredCoverage: always }), service('desk', { requiredCoverage: office })],
      activities: [
        { id: 'run', name: 'Run it', serviceId: 'network' },
        { id: 'help', name: 'Help', serviceId: 'desk' },
      ],
      assignments: [byTeam('it'), { ...byTeam('it'), activityId: 'help' }],
    });
    expect(answerFor(model, null, 'coverageGap')).toMatchObject({ value: 'full', measured: { value: 118 / 218 } });
    const open = { ...model, services: [...(model.services ?? []), service('erp')] };
    expect(missingFor(open, null, 'coverageGap')).toEqual(['service.requiredCoverage']);
  });
});

describe('operates24x7', () => {
  it('asks a service for its required hours only', () => {
    const parts = { organization: { id: 'mills', name: 'North Mills', operatesAroundTheClock: true } };
    expect(valueFor(network({ requiredCoverage: always }, []), 'network', 'operates24x7')).toBe(true);
    expect(valueFor(network({ requiredCoverage: office }, [], parts), 'network', 'operates24x7')).toBe(false);
    expect(valueFor(network({ requiredCoverage: null }, [], parts), 'network', 'operates24x7')).toBe(false);
    expect(valueFor(network({}, [], parts), 'network', 'operates24x7')).toBeUndefined();
  });

  it('asks the organization first, then the hours of all its services', () => {
    const stated = (operatesAroundTheClock: boolean | null) => ({
      organization: { id: 'mills', name: 'North Mills', operatesAroundTheClock },
    });
    expect(valueFor(network({ requiredCoverage: office }, [], stated(true)), null, 'operates24x7')).toBe(true);
    expect(valueFor(network({ requiredCoverage: always }, [], stated(null)), null, 'operates24x7')).toBe(false);
    expect(valueFor(network({ requiredCoverage: always }, []), null, 'operates24x7')).toBe(true);
    expect(valueFor(network({ requiredCoverage: office }, []), null, 'operates24x7')).toBe(false);
    expect(missingFor(network({}, []), null, 'operates24x7')).toEqual(['service.requiredCoverage']);
  });
});

describe('has24x7Coverage', () => {
  it('takes who answers alerts, at the desk or on call where the service does not say', () => {
    const night = {
      windows: [
        { id: 'day', zone: 'UTC', days: officeDays, start: '08:00', end: '18:00', teamId: 'it' },
        { id: 'call', zone: 'UTC', days: allDays, start: '00:00', end: '24:00', teamId: 'it', mode: 'on-call' },
      ],
      closures: [],
    } as const;
    expect(valueFor(network({}, [byTeam('it')], { coverage: night }), null, 'has24x7Coverage')).toBe(true);
    const staffed = network({ requiredCoverage: always }, [byTeam('it')], { coverage: night });
    expect(valueFor(staffed, 'network', 'has24x7Coverage')).toBe(false);
  });

  it('is no with a provider at night, with the time that is covered inside', () => {
    const model = network({}, [byTeam('it'), byTeam('noc')]);
    expect(answerFor(model, 'network', 'has24x7Coverage')).toMatchObject({
      value: false,
      measured: { value: 1 - 118 / 168 },
      evidence: ['/activities/0', '/teams/0'],
    });
  });

  it('is not known where no such work is listed, and where other work may be it', () => {
    const other = { activities: [{ id: 'run', name: 'Run it', serviceId: 'network', purpose: null }] };
    expect(valueFor(network({}, [byTeam('it')], other), 'network', 'has24x7Coverage')).toBeUndefined();
    const open = {
      activities: [
        { id: 'run', name: 'Run it', serviceId: 'network', purpose: 'alert-handling' as const },
        { id: 'more', name: 'More', serviceId: 'network' },
      ],
    };
    expect(missingFor(network({}, [byTeam('it')], open), 'network', 'has24x7Coverage')).toEqual(['activity.purpose']);
  });
});
