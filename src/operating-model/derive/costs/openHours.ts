import { compileCoverage } from '../../../coverage/compileCoverage.js';
import type { Stretches } from '../../../coverage/compile/stretches.js';
import { intersectionOf, unionOfAll } from '../../../coverage/compile/stretchSets.js';
import { mostYearsAhead } from '../../../coverage/staffing/waitsUntilOpen.js';
import type { HoursPlan } from '../../../coverage/model.js';
import type { PersonSkills } from '../../../coverage/compile/selection.js';
import type { Range } from '../../../internal/time/rangeOf.js';
import type { ZoneProvider } from '../../../internal/time/zoneProvider.js';
import type { AssigneeHours } from '../assigneeHours.js';
import type { SeatsDemand } from './seatsDemand.js';

/** Somebody who serves a service, with the hours of the letter. */
export interface Server {
  /** As `kind:id`. */
  readonly key: string;
  readonly hours: AssigneeHours;
  /** The hours that the letter is narrowed to. */
  readonly window?: HoursPlan | undefined;
}

/** Which seats count, and where the offsets of zones come from. */
export interface OpenHoursOptions {
  readonly serviceId: string;
  readonly demand: SeatsDemand;
  readonly people: readonly PersonSkills[];
  readonly zones: ZoneProvider | undefined;
}

/** Tells up to any instant when somebody is at the desk for a service: not who is on call, and only seats of its tier and skills. */
export function openHours(
  servers: readonly Server[],
  range: Range,
  { serviceId, demand, people, zones }: OpenHoursOptions,
): (to: number) => Stretches {
  const { tier, skills } = demand;
  return (to) => {
    const frame = { from: range.from, to, maximumYears: mostYearsAhead, zones };
    return unionOfAll(
      servers.map(({ hours, window }) => {
        const among = hours.amongPersonIds === null ? {} : { amongPersonIds: hours.amongPersonIds };
        const seats = { serviceId, tier, skills, people, mode: 'staffed', ...among } as const;
        const open = compileCoverage(hours.plan, { ...frame, ...seats }).intervalsMs();
        return window === undefined ? open : intersectionOf(open, compileCoverage(window, frame).intervalsMs());
      }),
    );
  };
}
