import { compileCoverage } from '../../../coverage/compileCoverage.js';
import type { CostStaff } from '../../../cost/comparison/model.js';
import type { CostOption } from '../../../cost/options/model.js';
import { isComanagedError } from '../../../internal/errors.js';
import type { OperatingModelIndex } from '../../indexOperatingModel.js';
import { hoursOfAssignees } from '../hoursOfAssignees.js';
import type { CostNotes } from './costNotes.js';
import type { HoursRange } from './serviceHoursFacts.js';

const minutesPerHour = 60;
const msPerWeek = 604_800_000;

/** Adds the hours of a week, the mean over a range, to the positions that are counted in seats: those in which the role of the position is there. */
export function staffWithHours(
  index: OperatingModelIndex,
  { range, zones }: HoursRange,
  notes: CostNotes,
): (option: CostOption) => readonly CostStaff[] | undefined {
  const hoursOf = hoursOfAssignees(index);
  const hoursPerWeek = (roleId: string, field: string): number | undefined => {
    const { plan, amongPersonIds, from, mayBeMore, mayBeFewer } = hoursOf({ kind: 'role', id: roleId });
    const missing = [...mayBeMore, ...mayBeFewer].map(({ code }) => code);
    if (missing.length > 0) {
      notes.unknown(field, missing);
      return undefined;
    }
    try {
      const minutes = compileCoverage(plan, {
        ...range,
        zones,
        mode: 'staffed', // on-call time is no seat
        ...(amongPersonIds !== null && { amongPersonIds }),
      }).minutes();
      notes.derived(field, ...from);
      return minutes / minutesPerHour / ((range.to - range.from) / msPerWeek);
    } catch (error) {
      if (!isComanagedError(error)) throw error;
      notes.unknown(field, ['coverage.windows']); // a zone that is not known here, say
      return undefined;
    }
  };
  return ({ id, staff }) =>
    staff?.map((item) => {
      const { roleId, seats } = item;
      if (seats === undefined || seats === null || roleId === undefined || roleId === null) return item;
      const hours = hoursPerWeek(roleId, `options/${id}/staff/${roleId}/coverageHoursPerWeek`);
      return hours === undefined ? item : { ...item, coverageHoursPerWeek: hours };
    });
}
