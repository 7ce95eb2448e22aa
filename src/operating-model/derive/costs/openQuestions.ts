import type { CoverageWindow, Rotation } from '../../../coverage/model.js';
import type { OperatingModelIndex } from '../../indexOperatingModel.js';
import type { Server } from './openHours.js';
import type { SeatsDemand } from './seatsDemand.js';

interface Offer {
  readonly tier?: CoverageWindow['tier'];
  readonly skills?: readonly string[] | undefined;
}

/** What is missing to know whether seats have a tier and skills; a seat with people has theirs where it states none. */
function silence(
  index: OperatingModelIndex,
  kind: 'window' | 'rotation',
  { tier, skills }: Offer,
  personIds: readonly string[],
  demand: SeatsDemand,
): string[] {
  const isOpen = personIds.length === 0 || personIds.some((id) => index.find('person', id)?.skills === undefined);
  return [
    ...(demand.tier !== null && tier === undefined ? [`${kind}.tier`] : []),
    ...(demand.skills.length > 0 && skills === undefined && isOpen ? [`${kind}.skills`] : []),
  ];
}

function isStaffed({ mode }: Pick<CoverageWindow, 'mode'>): boolean {
  return (mode ?? 'staffed') === 'staffed';
}

/** What is missing to know that a service is not staffed at some time at which nobody is known to be there. */
export function openQuestions(
  index: OperatingModelIndex,
  serviceId: string,
  servers: readonly Server[],
  demand: SeatsDemand,
): string[] {
  const { rotations = [] } = index.model.coverage ?? {};
  const staffers = (id: string) => rotations.filter(({ windowIds }) => windowIds?.includes(id) === true);
  const serves = ({ serviceIds }: CoverageWindow) => serviceIds?.includes(serviceId) ?? true;
  const offered = servers.flatMap(({ hours: { plan, mayBeMore } }) => [
    // Hours that are partly assessed may be more; what else may be is noted and does not stand in the way.
    ...mayBeMore.flatMap(({ code }) => (code === 'coverage' ? code : [])),
    ...(plan.windows ?? [])
      .filter(isStaffed)
      .filter(serves)
      .flatMap((window) => {
        const people =
          window.personId == null ? staffers(window.id).flatMap(({ members }) => members) : [window.personId];
        return silence(index, 'window', window, people, demand);
      }),
    ...(plan.rotations ?? []).filter(isDesk).flatMap((rotation) => {
      return silence(index, 'rotation', rotation, rotation.members, demand);
    }),
  ]);
  const nobodys = (index.model.coverage?.windows ?? []).filter((window) => {
    const { id, teamId, partyId, personId } = window;
    const isNameless = teamId === undefined && partyId === undefined && personId === undefined;
    return isNameless && isStaffed(window) && serves(window) && staffers(id).length === 0;
  });
  return [...offered, ...(nobodys.length > 0 ? ['window.teamId'] : [])];
}

/** A rotation that staffs no window, at the desk. */
function isDesk({ windowIds, mode }: Rotation): boolean {
  return windowIds === undefined && mode === 'staffed';
}
