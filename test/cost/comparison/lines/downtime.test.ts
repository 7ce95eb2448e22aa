import { expect, it } from 'vitest';
import { downtimeLine } from '../../../../src/cost/comparison/lines/downtime.js';
import type { CostModelOption } from '../../../../src/cost/comparison/model.js';
import { downtimeCost } from '../../../../src/cost/downtime/downtimeCost.js';
import type { DowntimeInput } from '../../../../src/cost/downtime/model.js';
import { quietInput, repairOnly } from '../../downtime/examples.js';
import { lineOf } from './lineOf.js';
import type { WrittenLine } from './lineOf.js';

/** The line for what a function is given. */
function lineFor({ services, outOfHoursShare, contextPenalty, ...restoring }: DowntimeInput): WrittenLine {
  const model = {
    currency: 'GBP',
    serviceInputs: services.map(({ serviceId, incidents, downtime }) => ({ serviceId, incidents, downtime })),
  };
  const hours = services.map(({ serviceId, outOfHoursShare: share, waitHours }) => ({
    serviceId,
    outOfHoursShare: share,
    waitHours,
  }));
  return lineOf(
    downtimeLine,
    { ...model, assumptions: { outOfHoursShare } },
    { id: 'a', services: hours, contextPenalty, ...restoring },
  );
}

const uneven: DowntimeInput = {
  services: [
    {
      serviceId: 'erp',
      incidents: [
        { severity: 'p1', perYear: 7, costPerMinute: 33.3, affectedShare: 0.7 },
        { severity: 'p2', perYear: 0.3 },
      ],
      downtime: {
        ...{ revenuePerHour: 1234.5, affectedShare: 0.3, irrecoverableShare: 0.1 },
        ...{ affectedUsers: 17, loadedHourlyRate: 45.6, productivityLoss: 0.9, penaltiesPerMinute: 0.1 },
      },
      outOfHoursShare: 0.702,
      waitHours: 19.61,
    },
  ],
  restoration: [
    {
      staffed: { detect: 0.1, acknowledge: 0.2, diagnose: 0.7, repair: 1.1 },
      unstaffed: { detect: 0.3, diagnose: 0.7, repair: 1.3 },
    },
  ],
  skillGapDelayHours: 0.9,
  contextPenalty: 0.15,
};

it.each([
  ['quiet', quietInput({ perYear: 4, costPerMinute: 20, share: 0.4 }, 2, 6)],
  ['nights', quietInput({ perYear: 30, costPerMinute: 100, share: 0.65 }, 2, 7)],
  ['steps of uneven hours', uneven],
  ['on-call duty', { ...uneven, onCallReach: { rate: 0.83, pagingHours: 0.3, escalationHours: 1.7 } }],
  ['a given share', { ...uneven, outOfHoursShare: 0.123 }],
])('writes the very double of the function: %s', (_, input) => {
  const { cost, status } = downtimeCost(input);
  expect(status).toBe('known');
  expect(lineFor(input)).toMatchObject({ years: [cost, cost], missing: [], diagnostics: [] });
});

const incidents = [{ severity: 'p1', perYear: 1, costPerMinute: 1 }];
const option: CostModelOption = {
  id: 'a',
  services: [{ serviceId: 'erp', outOfHoursShare: 0.5, waitHours: 8 }],
  restoration: [{ staffed: { ...repairOnly(1), diagnose: 1 }, unstaffed: { ...repairOnly(1), diagnose: 1 } }],
  skillGapDelayHours: null,
};
const model = { currency: 'GBP', serviceInputs: [{ serviceId: 'erp', incidents }] };

it('takes the context penalty of the option before that of all', () => {
  const assumptions = { contextPenalty: 1 };
  expect(lineOf(downtimeLine, { ...model, assumptions }, option).years).toStrictEqual([180, 180]);
  expect(lineOf(downtimeLine, { ...model, assumptions }, { ...option, contextPenalty: 0.5 }).years).toStrictEqual([
    150, 150,
  ]);
  expect(lineOf(downtimeLine, { ...model, assumptions }, { ...option, contextPenalty: null }).years).toStrictEqual([
    120, 120,
  ]);
  expect(lineOf(downtimeLine, model, option).missing).toStrictEqual(['option/contextPenalty', 'option/contextPenalty']);
});

it('is unknown where nothing is said of services, and none where there are none', () => {
  expect(lineOf(downtimeLine, { currency: 'GBP' }, option).missing).toStrictEqual(['serviceInputs']);
  expect(lineOf(downtimeLine, { currency: 'GBP', serviceInputs: [] }, option)).toMatchObject({
    years: [0, 0],
    missing: [],
  });
  const bare = { currency: 'GBP', serviceInputs: [{ serviceId: 'erp' }] };
  expect(lineOf(downtimeLine, bare, option).missing).toStrictEqual(['serviceInputs/erp/incidents']);
  expect(lineOf(downtimeLine, model, { id: 'a' }).missing).toStrictEqual([
    ...['option/services/erp/outOfHoursShare', 'option/restoration'],
  ]);
});

it('remarks on what cannot be', () => {
  const never = { serviceId: 'erp', outOfHoursShare: 0.5, waitHours: null };
  const waits = {
    ...option,
    contextPenalty: null,
    restoration: [{ staffed: repairOnly(1), unstaffed: { ...repairOnly(1), acknowledge: undefined } }],
  };
  expect(lineOf(downtimeLine, model, { ...waits, services: [never] })).toMatchObject({
    missing: ['option/services/erp/waitHours'],
    remarks: ['never-staffed'],
  });
  const often = {
    currency: 'GBP',
    serviceInputs: [{ serviceId: 'erp', incidents: [{ ...incidents[0], severity: 'p1', perYear: 9000 }] }],
  };
  expect(lineOf(downtimeLine, often, waits).diagnostics).toMatchObject([
    { code: 'MORE_DOWNTIME_THAN_TIME', severity: 'error', lineIds: ['risk.downtime'], amount: null },
  ]);
  const twice = lineFor({
    ...uneven,
    services: uneven.services.map((each) => ({
      ...each,
      incidents: [{ severity: 'p1', perYear: 1, affectedShare: 0.5 }],
    })),
  });
  expect(twice.remarks).toStrictEqual(['affected-share-twice']);
});

it('notes that no delay for missing skills was assumed', () => {
  const { assumed } = lineOf(downtimeLine, model, { ...option, contextPenalty: 0, skillGapDelayHours: undefined });
  expect(new Set(assumed.map(({ code, field, value }) => `${code} ${field} ${value}`))).toStrictEqual(
    new Set(['no-skill-gap-delay option/skillGapDelayHours 0']),
  );
});
