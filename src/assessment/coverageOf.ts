import { compileCoverageGaps } from '../coverage/gaps/compileCoverageGaps.js';
import type { CoverageGap, CoverageGapsOptions } from '../coverage/gaps/model.js';
import type { CoveragePlan, RequiredCoverage } from '../coverage/model.js';
import type { WeeklyPattern } from '../coverage/pattern/model.js';
import { weeklyPattern } from '../coverage/pattern/weeklyPattern.js';
import { coverageFrame } from '../gaps/coverageFrame.js';
import type { CoverageOptions } from '../gaps/coverageFrame.js';
import { retired } from '../gaps/retired.js';
import { isComanagedError } from '../internal/errors.js';
import { guarded } from '../internal/guarded.js';
import { pick } from '../internal/pick.js';
import { compareText } from '../internal/text/compareText.js';
import { indexOperatingModel } from '../operating-model/indexOperatingModel.js';
import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../operating-model/model.js';
import type { Service } from '../services/catalogue/model.js';
import type { Coverage, Responsibilities, Section, ServiceCoverage, ServiceHours } from './model.js';
import { planWithParties } from './planWithParties.js';
import { serviceSeats } from './serviceSeats.js';
import type { ServiceSeats } from './serviceSeats.js';

/** Options of the hours of services. */
export interface CoverageOfOptions {
  /** Date `YYYY-MM-DD` in the organization's zone, or an instant: the start of the year that is looked at. */
  readonly asOf: string | number;
  /** Another range, and where the offsets of zones come from. */
  readonly coverage?: CoverageOptions | undefined;
}

/**
 * Required against provided hours of each service that says when it is needed; not assessed where no service does, or no hours are planned.
 *
 * @param held who does the work of which activity
 */
export function coverageOf(
  model: OperatingModel,
  held: Section<Responsibilities>,
  { asOf, coverage = {} }: CoverageOfOptions,
): Section<Coverage> {
  return guarded('model', () => {
    const index = indexOperatingModel(model);
    const isRetired = retired(index);
    const services = index.list('service').filter((service) => !isRetired('service', service));
    const plan = planWithParties(index);
    if (plan === undefined) return { status: 'not-assessed', missing: ['coverage'] };
    if (services.every(({ requiredCoverage }) => requiredCoverage === undefined)) {
      return { status: 'not-assessed', missing: ['service.requiredCoverage'] };
    }
    const frame = coverageFrame(coverage, asOf, model.organization?.timeZone ?? 'UTC');
    const asked = services.filter(
      ({ requiredCoverage }) => requiredCoverage?.windows.length !== 0 && requiredCoverage !== null,
    );
    const seatsOf = serviceSeats(index, held, plan);
    const options = { ...frame, ...peopleOf(index) };
    const read = asked.map((service) => serviceCoverage(service, seatsOf(service.id), options));
    const label = read.flatMap(({ timeZoneData }) => timeZoneData ?? []).sort(compareText);
    return {
      status: 'ok',
      value: {
        ...pick(frame, ['from', 'to']),
        timeZoneData: label.length === 0 ? null : [...new Set(label)].join(', '),
        holidaysAssessed: plan.closures !== undefined,
        services: read.map(({ service }) => service),
      },
    };
  });
}

/** The skills of people, where they are assessed. */
function peopleOf(index: OperatingModelIndex): Pick<CoverageGapsOptions, 'people'> {
  const people = index.list('person').flatMap(({ id, skills }) => {
    return skills === undefined ? [] : [{ id, skillIds: skills.map(({ skillId }) => skillId) }];
  });
  return { people };
}

interface ReadService {
  readonly service: ServiceCoverage;
  readonly timeZoneData: string | null;
}

function serviceCoverage(
  { id, name, requiredCoverage, requiredSkills }: Service,
  seats: ServiceSeats,
  options: CoverageGapsOptions,
): ReadService {
  const about = { serviceId: id, label: name };
  const notAssessed = (...missing: readonly string[]): ReadService => {
    return { service: { ...about, hours: { status: 'not-assessed', missing } }, timeZoneData: null };
  };
  if (requiredCoverage === undefined || requiredCoverage === null) return notAssessed('service.requiredCoverage');
  if (seats.isUnknown) return notAssessed(...seats.missing);
  try {
    const skills = (requiredSkills ?? []).map(({ skillId }) => skillId);
    const { hours, timeZoneData } = serviceHours(requiredCoverage, skills, seats, { ...options, serviceId: id });
    return { service: { ...about, hours: { status: 'ok', value: hours } }, timeZoneData };
  } catch (error) {
    // A zone that is not known here: the document says so, and the hours are not known.
    if (isComanagedError(error))
      return notAssessed(error.path.startsWith('plan') ? 'coverage' : 'service.requiredCoverage');
    throw error;
  }
}

function serviceHours(
  required: RequiredCoverage,
  ownSkills: readonly string[],
  seats: ServiceSeats,
  all: CoverageGapsOptions,
): { readonly hours: ServiceHours; readonly timeZoneData: string } {
  const { plan, seatsOf, missing, amongPersonIds } = seats;
  const options = { ...all, amongPersonIds };
  const { totals, gaps } = compileCoverageGaps(required, plan, options);
  const notThin = gaps().filter(({ kind }) => kind !== 'thin');
  const [first] = notThin;
  const skills = new Set([
    ...(required.skills ?? []),
    ...required.windows.flatMap((window) => window.skills ?? []),
    ...ownSkills,
  ]);
  const hours: ServiceHours = {
    seatsOf,
    missing,
    ...pick(totals, ['requiredMinutes', 'coveredMinutes', 'uncoveredMinutes', 'modeDowngradedMinutes']),
    ...pick(totals, ['understaffedMinutes', 'thinMinutes', 'personsUnknownMinutes', 'coveredRate']),
    gaps: notThin.length,
    longestGapMinutes: totals.longestGapMinutes,
    firstGap:
      first === undefined
        ? null
        : pick(first, ['kind', 'start', 'end', 'minutes', 'zone', 'localStart', 'localEnd', 'causes', 'recurrence']),
    uncovered: uncoveredPattern(notThin, options),
    minutesAtDepth: totals.minutesAtDepth,
    skills: [...skills].sort(compareText).map((skillId) => ({
      skillId,
      uncoveredMinutes: withoutSkill(required, skillId, plan, options),
    })),
  };
  return { hours, timeZoneData: totals.timeZoneData };
}

/** When nobody is there, on the clock of the first such gap. */
function uncoveredPattern(
  gaps: readonly CoverageGap[],
  { from, to, zones }: CoverageGapsOptions,
): WeeklyPattern | null {
  const uncovered = gaps.filter(({ kind }) => kind === 'uncovered');
  const [first] = uncovered;
  return first === undefined ? null : weeklyPattern(uncovered, { from, to, zone: first.zone, zones });
}

/** Required minutes without anybody who has a skill, whatever else is needed of them. */
function withoutSkill(
  required: RequiredCoverage,
  skillId: string,
  plan: CoveragePlan,
  options: CoverageGapsOptions,
): number {
  const mode = 'best-effort' as const;
  const windows = required.windows.map((window) => ({ ...window, seats: 1, tier: null, skills: [skillId], mode }));
  const alone: RequiredCoverage = {
    ...required,
    windows,
    seats: 1,
    tier: null,
    skills: [skillId],
    mode,
  };
  const { requiredMinutes, coveredMinutes } = compileCoverageGaps(alone, plan, options).totals;
  return requiredMinutes - coveredMinutes;
}
