import { formatInstant } from '../../internal/time/formatInstant.js';
import { parseInstant } from '../../internal/time/parseInstant.js';
import { slaAttainment } from '../../metrics/agreements/slaAttainment.js';
import type { SlaAttainment } from '../../metrics/agreements/model.js';
import type { IncidentRecord } from '../../metrics/incident/model.js';
import type { OperatingModel } from '../../operating-model/model.js';
import type { Contract, ServiceLevel } from '../../services/agreements/model.js';
import type { PromiseFigures } from '../metricsSection.js';
import { promiseTerms, spanOf } from './promiseTerms.js';
import type { PromiseTerms, PromiseWindow, Span } from './promiseTerms.js';

/** A response is until somebody took it, and never until it worked again. */
const durations = {
  response: 'time-to-acknowledge',
  restore: 'time-to-restore',
  resolution: 'time-to-resolve',
} as const;
type TimeMetric = keyof typeof durations;

/** An incident with the instant of its opening. */
interface Opened {
  readonly record: IncidentRecord;
  readonly ms: number;
}

interface Frame {
  readonly severities: readonly string[] | undefined;
  readonly byService: ReadonlyMap<string, readonly Opened[]>;
  /** Incidents that do not say which service they are about. */
  readonly unplaced: readonly Opened[];
  readonly window: PromiseWindow;
}

/** How every promise of time was kept by the incidents of its services, in the order of the document; all incidents have been checked. */
export function promiseFigures(
  model: OperatingModel,
  incidents: readonly IncidentRecord[],
  window: PromiseWindow,
): readonly PromiseFigures[] {
  const byService = new Map<string, Opened[]>();
  const unplaced: Opened[] = [];
  for (const record of incidents) {
    const opened = { record, ms: parseInstant(record.openedAt) ?? 0 };
    const { serviceId } = record;
    if (serviceId === null || record.status === 'canceled' || opened.ms > window.asOf) continue;
    const list = serviceId === undefined ? unplaced : byService.get(serviceId);
    if (list === undefined) byService.set(serviceId ?? '', [opened]);
    else list.push(opened);
  }
  const frame = { severities: model.organization?.severities, byService, unplaced, window };
  return (model.contracts ?? []).flatMap((contract) => {
    const span = spanOf(contract, window);
    if (span.from >= span.to) return []; // it did not hold in the window
    return (contract.serviceLevels ?? []).flatMap((level) =>
      isTime(level.metric) ? [promiseOf(level, level.metric, contract, span, frame)] : [],
    );
  });
}

function isTime(metric: ServiceLevel['metric']): metric is TimeMetric {
  return Object.hasOwn(durations, metric);
}

function promiseOf(
  level: ServiceLevel,
  metric: TimeMetric,
  contract: Contract,
  span: Span,
  frame: Frame,
): PromiseFigures {
  const terms = promiseTerms(level, contract, frame.severities, frame.window);
  const stated = {
    contractId: contract.id,
    contractName: contract.name,
    levelId: level.id,
    metric,
    severities: level.severities ?? null,
    target: String(level.target),
    attainmentRate: level.attainmentRate ?? null,
    period: level.period ?? null,
  };
  if ('missing' in terms) {
    return { ...stated, attainment: null, missing: terms.missing, unplaced: 0, unjudged: 0, standing: null };
  }
  const found = judged(metric, terms, span, frame);
  const { attainmentRate, period } = stated;
  // A share that is judged month by month says nothing about the whole window.
  const standing = attainmentRate === null || period !== null ? null : standingOf(found, attainmentRate);
  return { ...stated, missing: [], ...found, standing };
}

type Judged = Pick<PromiseFigures, 'unjudged' | 'unplaced'> & { readonly attainment: SlaAttainment };

/** Reasons for which nobody can say whether a promise was kept. */
const unknowable: readonly string[] = [
  'closed-without-end',
  'inconsistent-timestamps',
  'invalid-pause',
  'outside-clock',
];

function judged(metric: TimeMetric, terms: PromiseTerms, { from, to }: Span, frame: Frame): Judged {
  const { serviceIds, targets, clock } = terms;
  const { asOf, zone, zones } = frame.window;
  const wanted = new Set(targets.flatMap(({ priority }) => priority ?? []));
  const hasPriority = ({ record }: Opened) => wanted.size === 0 || record.priority != null;
  const mayCount = ({ record, ms }: Opened) =>
    ms >= from && ms < to && (record.priority == null || wanted.size === 0 || wanted.has(record.priority));
  const all = serviceIds.flatMap((id) => frame.byService.get(id) ?? []);
  const attainment = slaAttainment(
    all.filter(hasPriority).map(({ record }) => record),
    {
      ...{ metric: durations[metric], targets, zone, zones, ...clock },
      ...{ from: formatInstant(from), to: formatInstant(to), asOf: formatInstant(asOf) },
    },
  );
  const lost = attainment.excluded.reduce(
    (sum, { reason, count }) => sum + (unknowable.includes(reason) ? count : 0),
    0,
  );
  return {
    attainment,
    unplaced: frame.unplaced.filter(mayCount).length,
    unjudged: lost + all.filter((each) => !hasPriority(each) && mayCount(each)).length,
  };
}

/** Whether the promised share is reached, whatever becomes of the incidents that are pending or not known. */
function standingOf({ attainment, unplaced, unjudged }: Judged, rate: number): PromiseFigures['standing'] {
  const { met, breached, pending } = attainment;
  const all = met + breached + pending + unplaced + unjudged;
  if (all === 0) return null;
  if (met / all >= rate) return 'kept';
  return (all - breached) / all < rate ? 'missed' : 'open';
}
