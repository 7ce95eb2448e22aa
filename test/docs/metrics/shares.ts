import { recurrenceDays } from '../../../src/metrics/flow/recurrence.js';
import { said } from '../numbers/row.js';
import { metric } from './row.js';
import type { MetricGroup, MetricRow } from './row.js';

const share = (name: MetricRow['name'], row: Pick<MetricRow, 'edges' | 'formula' | 'notWhen' | 'what'>): MetricRow =>
  metric(name, {
    ...row,
    clock: 'none: incidents are counted that are solved at `asOf`',
    minimum: '1 incident with a known answer; an interval from 1 on',
    sources: ['wilson-1927', 'newcombe-1998'],
    ours: 'what counts',
  });

/** Shares of incidents, and what reaches people. */
export const shares: MetricGroup = {
  title: 'Shares of incidents, load of people',
  rows: [
    share('firstTeamResolution', {
      what: 'share that the first team solved',
      formula: 'held by one group of one party from the first assignment to the solution / solved with a group named',
      edges: [
        'left the group and came back: does not count',
        'nobody assigned: `no-assignment`; no group named: `no-group`',
        'solved and opened again: counts with the ending `first`',
      ],
      notWhen: ['groups are renamed', 'a dispatcher takes every ticket first'],
    }),
    share('reopenRate', {
      what: 'share that was opened again',
      formula: 'opened again, however often / solved at least once',
      edges: [
        'no `reopenedAt`: not known, excluded; `[]`: never',
        'a count without times: `reopenCounts`',
        'left out, and some not stated: `reopenings-not-stated`',
      ],
      notWhen: ['a new ticket is opened instead', 'the window ends at `asOf`: the last ones had no time to come back'],
    }),
    share('escalationRate', {
      what: 'share that was passed on',
      formula:
        '`by` `tier`: passed up a tier; `party` or `group`: passed to another one; / solved. Records have no word for an escalation, so the call says what is one',
      edges: [
        'a group without tier: `no-tier`, unless it went up all the same',
        'a group without party: `unmapped-group`',
      ],
      notWhen: ['a dispatcher takes every ticket first', 'it is a target: what is not passed on is not solved sooner'],
    }),
    share('providerShare', {
      what: 'share that providers solved',
      formula: 'held by a provider when solved / solved with a last party',
      edges: ['a last group without party: `unmapped-group`'],
      notWhen: ['it is read as praise or blame: it tells who does the work, and not how well'],
    }),
    metric('repeatsByKey', {
      what: 'how many repeats follow the first incident of a key',
      formula:
        'mean cumulative count: sum over the ages of repeats of 1 / keys that were followed so long; interval: variance of Lawless and Nadeau',
      clock: 'every hour since the first incident of the key; `atDays` are the ages',
      minimum: '1 key that was followed so long; 2 for the interval',
      sources: ['nelson-2003', 'lawless-nadeau-1995'],
      edges: ['a young key counts for as long as it was followed', 'no key: excluded, as `no-key`'],
      notWhen: [
        'keys are set by hand, and not by everybody',
        `the share of repeats within ${said(recurrenceDays)} days is wanted: take \`recurrence\``,
      ],
    }),
    metric('personTouches', {
      what: 'who was reached when, from the assignments of incidents',
      formula: 'one touch for each assignment to another person than before',
      clock: 'none',
      minimum: 'none',
      sources: [],
      ours: 'that an assignment reaches its person',
      edges: ['no person: kept without one'],
      notWhen: ['a pager knows better: give its pages to `afterHoursLoad`'],
    }),
    metric('afterHoursLoad', {
      what: 'touches outside of hours, by person and month',
      formula: 'touches / (people × full months); interval as of a rate',
      clock: 'what lies outside of `hours`, in full months of the zone',
      minimum: '1 full month, and `personIds` for the figure of all',
      sources: ['garwood-1936'],
      ours: 'that only full months count',
      edges: ['part of a month: excluded, nothing is scaled up', 'reached nobody knows whom: `no-person`'],
      notWhen: ['clients see it: it names people', 'touches come in bursts: they vary more than the interval says'],
    }),
  ],
};
