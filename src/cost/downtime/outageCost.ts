import { checkOptions, refuse, isRecord } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { sum } from '../../internal/numeric/sum.js';
import { compareText } from '../../internal/text/compareText.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { outagesOf } from '../../metrics/availability/outagesOf.js';
import type { IncidentStretch } from '../../metrics/availability/outagesOf.js';
import type { Stretch } from '../../metrics/availability/stretches.js';
import { checkIncidents } from '../../metrics/durations/checkOptions.js';
import type { IncidentRecord } from '../../metrics/incident/model.js';
import { moment } from '../../metrics/incident/moment.js';
import { warning } from '../../metrics/outcomes/warnings.js';
import { pointFigures } from '../comparison/pointFigures.js';
import type { PointFigures } from '../comparison/pointFigures.js';
import { affectedTime } from './affectedTime.js';
import type { AffectedStretch } from './affectedTime.js';
import { checkList, pointOf } from './checkDowntime.js';
import type { MinuteCost, OutageCost, OutageCostOptions, OutageCostPart } from './outageCostModel.js';

const msPerMinute = 60_000;

/**
 * What the outages of incidents cost: `sum of outage minutes * share of those affected * cost of a minute`.
 *
 * It looks back at outages that were recorded, where {@link downtimeCost} expects those of a year. Outages of one service that overlap count
 * once, with the larger share; those of different services add up. Under an entry without a service all of its incidents are one
 * operation, and count once. A share that is not known is not 1: the cost is then `unknown`, and `bounds` tell what it is if nobody, or
 * everybody, is affected. Time after `asOf` is left out. Incidents without `outages` are excluded; `[]` says that they had none.
 *
 * @returns amounts in the currency of the input, not rounded; 0 without outages
 * @throws ComanagedError `invalid-argument` for records or costs that are not in order; `invalid-option`, `unknown-option`, `unknown-zone`
 *
 * @example
 * ```ts
 * import { outageCost } from 'comanaged/cost';
 *
 * const outage = (from: string, to: string) => [{ start: `2026-03-02T${from}Z`, end: `2026-03-02T${to}Z` }];
 * const erp = { openedAt: '2026-03-02T10:00Z', serviceId: 'erp' };
 * const incidents = [
 *   { id: 'a', ...erp, outages: outage('10:00', '11:00'), affectedShare: 0.5 },
 *   { id: 'b', ...erp, outages: outage('10:30', '11:30'), affectedShare: 1 },
 * ];
 * const window = { asOf: '2026-04-01', from: '2026-03-01', to: '2026-04-01' };
 * const { cost, parts } = outageCost(incidents, { ...window, costs: [{ serviceId: 'erp', costPerMinute: 20 }] });
 * [cost, parts[0]?.outageMinutes]; // 20 * (30 * 0.5 + 60)
 * // => [1500, 90]
 * ```
 */
export function outageCost(incidents: readonly IncidentRecord[], options: OutageCostOptions): OutageCost {
  return guarded('incidents', () => {
    checkOptions(options, 'options', ['asOf', 'from', 'to', 'costs', 'point', 'zone', 'zones']);
    const point = pointOf({ point: options.point });
    const costs = checkedCosts(options.costs);
    checkIncidents(incidents);
    const asOf = moment(options.asOf, 'asOf', options);
    const from = moment(options.from, 'from', options);
    const to = moment(options.to, 'to', options);
    if (to <= from) refuse('to', 'lie after from', 'invalid-option');
    const window = { from, to: Math.max(from, Math.min(to, asOf)) };
    const { stretches, excluded } = outagesOf(incidents, asOf);
    const groups = groupsOf(incidents, stretches, costs);
    const figures = pointFigures(point);
    const placeOf = ({ serviceId }: MinuteCost, at: number) =>
      at < costs.length ? `costs/${at}` : serviceId == null ? 'costs' : `costs/${serviceId}`;
    const parts = groups.map(({ cost, outages }, at) => partOf(cost, outages, window, figures, placeOf(cost, at)));
    refuseFaults(figures.faults);
    const shown = parts.filter(({ outageMinutes }, at) => at < costs.length || outageMinutes > 0);
    const missing = [...new Set(shown.flatMap((part) => part.missing))];
    const isKnown = missing.length === 0;
    const bounds = shown.flatMap((part) => part.bounds ?? []);
    return {
      asOf: formatInstant(asOf),
      window: { from: formatInstant(window.from), to: formatInstant(window.to) },
      given: incidents.length,
      counted: incidents.length - excluded.reduce((all, { count }) => all + count, 0),
      excluded,
      status: isKnown ? 'known' : 'unknown',
      cost: isKnown ? sum(shown.map(({ cost }) => cost ?? 0)) : null,
      bounds:
        bounds.length < shown.length
          ? null
          : { low: sum(bounds.map(({ low }) => low)), high: sum(bounds.map(({ high }) => high)) },
      parts: shown,
      point,
      missing,
      warnings: to > asOf ? [warning('incomplete-window')] : [],
    };
  });
}

function checkedCosts(costs: OutageCostOptions['costs']): OutageCostOptions['costs'] {
  checkList(costs, 'costs', []);
  const known = new Set<string | null>();
  for (const [at, each] of costs.entries()) {
    checkOptions(each, `costs/${at}`, ['serviceId', 'costPerMinute']);
    const { serviceId = null } = each;
    if (serviceId !== null && typeof serviceId !== 'string') refuse(`costs/${at}/serviceId`, 'be a text');
    const { costPerMinute } = each;
    if (costPerMinute != null && typeof costPerMinute !== 'number' && !isRecord(costPerMinute))
      refuse(`costs/${at}/costPerMinute`, 'be a number or a distribution');
    if (known.has(serviceId)) refuse(`costs/${at}`, 'be the only one of its service, or without one');
    known.add(serviceId);
  }
  return costs;
}

interface Outage extends AffectedStretch {
  /** Place of its incident. */
  readonly at: number;
}
interface Group {
  readonly cost: MinuteCost;
  readonly outages: Outage[];
}

/** Outages by the entry that they count under; services without any come last, by id. */
function groupsOf(
  incidents: readonly IncidentRecord[],
  stretches: readonly IncidentStretch[],
  costs: readonly MinuteCost[],
): readonly Group[] {
  const groups = new Map(costs.map((cost) => [cost.serviceId ?? null, { cost, outages: [] as Outage[] }]));
  const others = new Map<string | null, Group>();
  for (const { at, from, to } of stretches) {
    const { serviceId = null, affectedShare } = incidents[at] ?? {};
    const share = affectedShare ?? undefined;
    refuseFaults(numberFaults(share, `incidents/${at}/affectedShare`, { least: 0, most: 1, optional: true }));
    const found = groups.get(serviceId) ?? groups.get(null) ?? others.get(serviceId);
    const group = found ?? { cost: { serviceId }, outages: [] };
    if (found === undefined) others.set(serviceId, group);
    group.outages.push({ at, from, to, share });
  }
  const unpriced = [...others.values()].sort((a, b) => compareText(a.cost.serviceId ?? '', b.cost.serviceId ?? ''));
  return [...groups.values(), ...unpriced];
}

function partOf(
  { serviceId = null, costPerMinute }: MinuteCost,
  outages: Outage[],
  window: Stretch,
  figures: PointFigures,
  place: string,
): OutageCostPart {
  const { outage, low, high, unknown } = affectedTime(outages, window);
  const price = figures.missingIn(() => figures.need(costPerMinute, 'money', `${place}/costPerMinute`));
  // Nobody needs a price where nothing failed.
  const isPriced = price.missing.length === 0 || outage === 0;
  const amount = price.missing.length === 0 ? figures.valueOf(price.written) : null;
  // Nobody needs the share where a minute costs nothing.
  const isShared = unknown === 0 || amount === 0;
  const of = (ms: number): number => (ms / msPerMinute) * (amount ?? 0);
  return {
    serviceId,
    status: isPriced && isShared ? 'known' : 'unknown',
    incidents: new Set(
      outages.filter(({ from, to }) => from < window.to && to > window.from && from < to).map(({ at }) => at),
    ).size,
    outageMinutes: outage / msPerMinute,
    affectedMinutes: unknown === 0 ? low / msPerMinute : null,
    unknownShareMinutes: unknown / msPerMinute,
    costPerMinute: amount,
    cost: isPriced && isShared ? of(low) : null,
    bounds: isPriced ? { low: of(low), high: of(high) } : null,
    missing: [...(isPriced ? [] : price.missing), ...(isShared ? [] : ['incidents/affectedShare'])],
  };
}
