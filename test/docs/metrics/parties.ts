import { metric } from './row.js';
import type { MetricGroup } from './row.js';

/** Who held tickets. */
export const parties: MetricGroup = {
  title: 'Two parties',
  rows: [
    metric('handoffs', {
      what: 'how tickets pass between groups and parties: transfers, ping-pong, returns, crossings',
      formula:
        'transfers: changes of group; ping-pong: places i of a path with the same holder at i + 2; crossings: changes of party, by direction',
      clock: 'that of the options, from `openedAt` to `resolvedAt`, or to `asOf` while open',
      minimum: '1 incident that was assigned',
      sources: ['bpic-2013'],
      ours: 'parties: a group is none, and none is guessed',
      edges: [
        'equal instants: the last assignment counts',
        'the same group with another person is no transfer',
        'never assigned: `no-assignment`',
        'groups without a party: `unmapped-group`',
      ],
      notWhen: [
        'the system writes down only the last group',
        'passing on is the work: a desk that takes calls for all',
      ],
    }),
    metric('Handoffs.held', {
      what: 'how long each party held tickets, also within its own hours',
      formula:
        'sum of the time of its holds; share of the time of all holders; own hours: the time within `partyClocks`, pauses left out',
      clock: 'that of the options; own hours: that of the party',
      minimum: '1 incident; for the median as in figures of durations',
      sources: ['hyndman-fan-1996', 'kaplan-meier-1958'],
      ours: "time before the first assignment is nobody's; times add up to the durations",
      edges: [
        'a party that still holds an open incident has it at least so long',
        'no clock of the party: null, not 0',
      ],
      notWhen: [
        'tickets are passed on late or by telephone',
        'one side waits for the other while it holds the ticket: look at pauses',
      ],
    }),
    metric('Handoffs.firstTeamResolution', {
      what: 'share of the solved that one group alone held',
      formula: "incidents with one group in their path / solved incidents with a group, Wilson's interval",
      clock: 'none: a count',
      minimum: '1 solved incident with a group; an interval from 1 on',
      sources: ['wilson-1927', 'newcombe-1998'],
      edges: ['open ones are left out, as `open`', 'no group: `no-group`'],
      notWhen: [
        'the first group only sorts',
        'groups are renamed',
        'tickets are closed and opened anew instead of passed on',
      ],
    }),
  ],
};
