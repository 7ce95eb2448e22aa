import { metric } from './row.js';
import type { MetricGroup } from './row.js';

/** Whether services work. */
export const reliability: MetricGroup = {
  title: 'Whether services work',
  rows: [
    metric('availability', {
      what: 'share of the time in which a service worked, with and without planned maintenance',
      formula:
        '1 - length(outages ∩ W) / length(W), W the window within the hours that count, less maintenance (`withoutMaintenance`) or with it (`withMaintenance`)',
      clock: 'every hour, or those of `businessClock`; the window ends at `asOf`',
      minimum: 'none: the time is the sample',
      sources: ['itil-2011'],
      edges: [
        'overlapping outages count once',
        'open outages run to `asOf`',
        'no covered time: `zero-exposure`; the window lies ahead: `empty-window`',
        'incidents without `outages` are excluded (`no-outages-stated`); `[]` says that there were none',
      ],
      notWhen: [
        'nobody records outages: tickets are no outages',
        'a service that is slow counts as one that works',
        'users are there in some hours only and the clock is every hour',
      ],
    }),
    metric('Availability.meanTimeBetweenFailures', {
      what: 'working time for each failure, and from the start of one to that of the next (`meanTimeBetweenServiceIncidents`)',
      formula: 'working time less outages / failures; working time / failures',
      clock: 'that of `availability`, without maintenance',
      minimum: '1 failure',
      sources: ['itil-2011', 'hanley-1983'],
      edges: [
        'no failure: `no-failures`, and `meanTimeBetweenFailuresAtLeast` = working time / 3.00 (95 %)',
        'what maintenance cuts in two is one failure',
      ],
      notWhen: ['failures come in bursts', 'few failures: one more or less changes everything'],
    }),
    metric('composedAvailability', {
      what: 'availability of something that needs some of its parts',
      formula: 'all: product of A; any: 1 - product of (1 - A); k of n: the chance that at least k work, part by part',
      clock: 'that of the parts, the same for all',
      minimum: 'none: it calculates with what it is given',
      sources: ['rausand-hoyland-2004'],
      edges: ['none needed: 1', 'always remarked: `assumes-independence`'],
      notWhen: ['parts share power, network, a release or people', 'the parts are promises and not measured'],
    }),
  ],
};
