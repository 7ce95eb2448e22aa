import type { CostModel } from '../../cost/comparison/model.js';
import type { CostOption } from '../../cost/options/model.js';
import { checkOptions, checkRecord } from '../../internal/check.js';
import { planRange } from '../../coverage/compile/planRange.js';
import { guarded } from '../../internal/guarded.js';
import { pick } from '../../internal/pick.js';
import { compareText } from '../../internal/text/compareText.js';
import { asOfDate } from '../../internal/time/asOfDate.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { parseDate } from '../../internal/time/parseDate.js';
import type { ZoneProvider } from '../../internal/time/zoneProvider.js';
import { indexed } from '../indexed.js';
import type { OperatingModelIndex } from '../indexOperatingModel.js';
import type { OperatingModel } from '../model.js';
import { contractFacts } from './costs/contractFacts.js';
import { costNotes } from './costs/costNotes.js';
import { costOptionOf } from './costs/costOptionOf.js';
import { staffWithHours } from './costs/staffWithHours.js';
import { standardHoldingSemantics } from './costs/knowledgeHolders.js';
import { finiteCopy } from './costs/finiteCopy.js';
import type { CostsNotAssessed, DerivedCosts } from './costs/model.js';
import { serviceHoursFacts } from './costs/serviceHoursFacts.js';
import type { HoursRange } from './costs/serviceHoursFacts.js';

/** Options of {@link costModelOf}: the time in which hours are looked at; letters and people count as of its begin. */
export interface CostModelOfOptions {
  /** First instant, ISO 8601 with `Z` or an offset, or epoch milliseconds. */
  readonly from: string | number;
  /** Instant after the last one. */
  readonly to: string | number;
  /** Where the offsets of zones come from; absent: the engine. */
  readonly zones?: ZoneProvider | undefined;
}

/**
 * The costs of a document with all that the document knows besides: who holds the knowledge of a service under each option, how often and how
 * long its incidents wait for the next staffed time, how long contracts still run.
 *
 * An option is operated by the internal party and the providers of its contracts; nothing hangs on its name. Whoever answers for an activity
 * does its work where nobody else of these parties is named. A person is one holder of knowledge, a partner is one whoever works for it, and
 * so is a role of which it is not known who fills it: people have their own id, the others `kind:id`. Out of hours is the share of the time
 * without anybody at the desk, `1 - staffed / all hours`, and the wait there `sum g^2 / (2 * sum g)` for gaps of length g, in hours; both
 * take incidents to come at any time alike. A promised response bounds the acknowledgment of an incident, never its repair.
 *
 * @returns what the document does not tell is left out and listed as unknown; options in the order of the document, all else by id
 * @throws ComanagedError `invalid-argument`, also with the place of each figure that is not finite; `invalid-option`, `range-too-long`,
 * `unknown-option`
 * @see meanWaitToOpen for the wait
 *
 * @example
 * ```ts
 * import { costModelOf } from 'comanaged/operating-model';
 *
 * const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
 * const costs = costModelOf(
 *   {
 *     id: 'mills',
 *     name: 'North Mills',
 *     organization: { id: 'mills', name: 'North Mills', currency: 'GBP' },
 *     parties: [{ id: 'us', name: 'Our IT', kind: 'internal' }],
 *     teams: [{ id: 'desk', name: 'Desk', partyId: 'us' }],
 *     services: [{ id: 'erp', name: 'ERP' }],
 *     activities: [{ id: 'run', name: 'Run it', serviceId: 'erp' }],
 *     assignments: [{ activityId: 'run', assignee: { kind: 'team', id: 'desk' }, responsibility: 'R' }],
 *     coverage: {
 *       windows: [{ id: 'day', zone: 'UTC', days, start: '08:00', end: '18:00', teamId: 'desk' }],
 *     },
 *     costs: { options: [{ id: 'today', name: 'As today', contractIds: [] }] },
 *   },
 *   { from: '2026-06-01T08:00Z', to: '2026-06-08T08:00Z' },
 * );
 * const [today] = costs.status === 'ok' ? costs.value.options : [];
 * Math.round(Number(today?.services?.[0]?.waitHours) * 100) / 100; // 4,628 / 236
 * // => 19.61
 * ```
 */
export function costModelOf(
  model: OperatingModel | OperatingModelIndex,
  options: CostModelOfOptions,
): DerivedCosts | CostsNotAssessed {
  return guarded('model', () => {
    checkRecord(model, 'model');
    checkOptions(options, 'options', ['from', 'to', 'zones']);
    const { range } = planRange(options);
    const index = indexed(model);
    const { organization, costs } = index.model;
    const currency = organization?.currency ?? undefined;
    const costOptions = costs?.options ?? [];
    if (currency === undefined || costOptions.length === 0) {
      const missing = [
        ...(currency === undefined ? ['organization.currency'] : []),
        ...(costOptions.length === 0 ? [costs == null ? 'costs' : 'costs.options'] : []),
      ];
      return { status: 'not-assessed', missing };
    }
    return derive(index, currency, costOptions, { range, zones: options.zones });
  });
}

function byId<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => compareText(a.id, b.id));
}

function derive(
  index: OperatingModelIndex,
  currency: string,
  options: readonly CostOption[],
  frame: HoursRange,
): DerivedCosts {
  const { costs, people, contracts, tools, services } = index.model;
  const notes = costNotes();
  const date = asOfDate(formatInstant(frame.range.from), index.model.organization?.timeZone ?? 'UTC');
  const live = byId(index.list('service')).filter(({ lifecycle }) => lifecycle !== 'retired');
  const hoursOf = serviceHoursFacts(index, frame, notes);
  const staffOf = staffWithHours(index, frame, notes);
  const holding = costs?.assumptions?.holdingSemantics;
  const semantics = holding ?? standardHoldingSemantics;
  const work = {
    index,
    notes,
    date,
    services: live,
    hoursOf,
    staffOf,
    semantics,
    isStandardHolding: holding === undefined,
  };
  const value: CostModel = {
    currency,
    ...pick(costs ?? {}, ['assumptions', 'serviceInputs', 'correlation']),
    options: options.map((option) => costOptionOf(option, work)),
    ...(people && { people: byId(people).map((person) => pick(person, ['id', 'annualSalary', 'leavingRate'])) }),
    ...(contracts && {
      contracts: byId(contracts).map((contract) =>
        contractFacts(contract, parseDate(costs?.assumptions?.startsOn ?? date) ?? 0, notes),
      ),
    }),
    ...(tools && { tools: byId(tools).map((tool) => pick(tool, ['id', 'annualPrice'])) }),
    ...(services && { services: live.map((service) => pick(service, ['id', 'criticality'])) }),
  };
  // A copy: nothing of it is the document's, and no member is there without a value.
  return { status: 'ok', value: finiteCopy(value), ...notes.done() };
}
