import { mostDaysOf } from '../../../coverage/compile/planRange.js';
import { waitsUntilOpen } from '../../../coverage/staffing/waitsUntilOpen.js';
import type { WaitStatistics } from '../../../coverage/staffing/waits.js';
import type { PersonSkills } from '../../../coverage/compile/selection.js';
import type { ServiceHoursFacts } from '../../../cost/comparison/model.js';
import { isComanagedError } from '../../../internal/errors.js';
import type { Range } from '../../../internal/time/rangeOf.js';
import type { ZoneProvider } from '../../../internal/time/zoneProvider.js';
import { assigneeKey } from '../../../raci/assigneeKey.js';
import type { Service } from '../../../services/catalogue/model.js';
import type { OperatingModelIndex } from '../../indexOperatingModel.js';
import { hoursOfAssignees } from '../hoursOfAssignees.js';
import type { CostNotes } from './costNotes.js';
import { openHours } from './openHours.js';
import type { Server } from './openHours.js';
import { openQuestions } from './openQuestions.js';
import type { OptionParties } from './optionParties.js';
import { seatsDemand } from './seatsDemand.js';
import type { SeatsDemand } from './seatsDemand.js';
import type { ServiceLetters } from './serviceLetters.js';

/** What the hours of a service under an option hang on. */
export interface HoursQuestion {
  readonly service: Service;
  readonly letters: ServiceLetters;
  readonly parties: OptionParties;
  /** Where the figures will stand. */
  readonly place: string;
}

/** The range that is looked at, and where the offsets of zones come from. */
export interface HoursRange {
  readonly range: Range;
  readonly zones: ZoneProvider | undefined;
}

const minutesPerHour = 60;

/** Those who do the work of a service; where it is not assessed who does, all of the parties of the option. */
function serversOf(
  { letters, parties }: HoursQuestion,
  hoursOf: ReturnType<typeof hoursOfAssignees>,
): readonly Server[] {
  const servers = new Map<string, Server>();
  for (const { assignee, scope } of letters.activities.flatMap(({ responsible }) => responsible)) {
    const key = assigneeKey(assignee);
    const window = scope?.window;
    const id = window === undefined ? key : `${key} ${JSON.stringify(window)}`;
    if (!servers.has(id)) servers.set(id, { key, hours: hoursOf(assignee), window });
  }
  if (servers.size > 0 || letters.missing.length === 0) return [...servers.values()];
  return parties.partyIds.map((id) => ({ key: `party:${id}`, hours: hoursOf({ kind: 'party', id }) }));
}

/**
 * Finds how often and how long incidents of a service wait for the next staffed time, over the real calendar of a range and for incidents that
 * come at any time alike. Each document's look-ups and each set of seats are worked out once.
 */
export function serviceHoursFacts(
  index: OperatingModelIndex,
  frame: HoursRange,
  notes: CostNotes,
): (question: HoursQuestion) => ServiceHoursFacts {
  const hoursOf = hoursOfAssignees(index);
  const people = index.list('person').flatMap(({ id, skills }): PersonSkills[] => {
    return skills === undefined ? [] : [{ id, skillIds: skills.map(({ skillId }) => skillId) }];
  });
  const isAssessed =
    index.model.coverage === null || !!(index.model.coverage?.windows ?? index.model.coverage?.rotations);
  const known = new Map<string, WaitStatistics | undefined>();
  const waitsOf = (servers: readonly Server[], serviceId: string, demand: SeatsDemand) => {
    const isNarrow = servers.some(({ hours }) =>
      hours.plan.windows?.some(({ serviceIds }) => serviceIds !== undefined),
    );
    const seats = servers.map(({ key, window }) => JSON.stringify([key, window])).sort();
    const key = JSON.stringify([isNarrow ? serviceId : null, demand.tier, demand.skills, seats]);
    if (!known.has(key)) known.set(key, readWaits(servers, frame, { serviceId, demand, people, zones: frame.zones }));
    return known.get(key);
  };
  return (question) => {
    const { service, place } = question;
    const servers = isAssessed ? serversOf(question, hoursOf) : [];
    const demand = seatsDemand(service.requiredCoverage);
    const waits = isAssessed ? waitsOf(servers, service.id, demand) : undefined;
    const missing =
      waits === undefined
        ? ['coverage']
        : missingFor(waits, question, servers, openQuestions(index, service.id, servers, demand));
    if (waits === undefined || missing.length > 0) {
      for (const field of ['outOfHoursShare', 'waitHours']) notes.unknown(`${place}/${field}`, missing);
      return {};
    }
    noteAssumed(index, notes, question, servers, demand);
    const figure = (field: string, value: number) => {
      notes.derived(`${place}/${field}`, `service:${service.id}`, ...servers.flatMap(({ hours }) => hours.from));
      notes.assume('uniform-arrival', `${place}/${field}`, 'house', value);
      return value;
    };
    const outOfHoursShare = figure('outOfHoursShare', waits.gapProbability);
    if (waits.status === 'ends' && !waits.isLowerBound) {
      const waitHours = figure('waitHours', (waits.meanWaitInGapMinutes ?? 0) / minutesPerHour);
      return { outOfHoursShare, waitHours };
    }
    notes.unknown(`${place}/waitHours`, [waits.status === 'never' ? 'never-staffed' : 'end-of-the-last-gap']);
    return { outOfHoursShare };
  };
}

function mayBeMoreOf(servers: readonly Server[]): string[] {
  return servers.flatMap(({ hours }) => hours.mayBeMore.map(({ code }) => code));
}

/** What is missing to know hours that leave a gap: what could fill it; where nobody is known to be there at all, anything that may be more. */
function missingFor(
  { gapMinutes, rangeMinutes }: WaitStatistics,
  { letters, parties }: HoursQuestion,
  servers: readonly Server[],
  questions: readonly string[],
): readonly string[] {
  if (gapMinutes === 0) return [];
  const isByParty =
    letters.missing.length > 0 && letters.activities.every(({ responsible }) => responsible.length === 0);
  const open = [...letters.missingParties, ...questions, ...(isByParty ? parties.mayBeMore : [])];
  return open.length > 0 || gapMinutes < rangeMinutes ? open : mayBeMoreOf(servers);
}

/** Notes what the hours of a service take for granted. */
function noteAssumed(
  { model }: OperatingModelIndex,
  notes: CostNotes,
  { letters, place }: HoursQuestion,
  servers: readonly Server[],
  demand: SeatsDemand,
): void {
  const share = `${place}/outOfHoursShare`;
  const isOpen = mayBeMoreOf(servers).length > 0 || (servers.length > 0 && letters.missing.length > 0);
  const isWithoutHolidays = model.coverage?.closures === undefined && servers.length > 0;
  if (isWithoutHolidays) notes.assume('holidays-not-assessed', share, 'assumption');
  if (isOpen) notes.assume('hours-partly-assessed', share, 'assumption');
  if (demand.isMixed) notes.assume('seats-of-any-kind', share, 'house');
  if (letters.isImpliedByDefault) notes.assume('accountable-does-the-work', share, 'house');
}

/** Waits for the next staffed time; undefined where a plan cannot be read, as with a zone that is not known here. */
function readWaits(
  servers: readonly Server[],
  { range }: HoursRange,
  options: Parameters<typeof openHours>[2],
): WaitStatistics | undefined {
  const most = servers.map(({ hours }) => mostDaysOf(hours.plan));
  try {
    return waitsUntilOpen(openHours(servers, range, options), range, Math.min(...most, mostDaysOf({})));
  } catch (error) {
    if (isComanagedError(error)) return undefined;
    throw error;
  }
}
