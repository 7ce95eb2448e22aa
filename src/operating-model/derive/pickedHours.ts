import type { CoverageWindow, Override, Rotation } from '../../coverage/model.js';
import { compareText } from '../../internal/text/compareText.js';
import type { OperatingModelIndex } from '../indexOperatingModel.js';
import type { AssigneeHours, MissingHoursFact } from './assigneeHours.js';

/** Days between which a person is there; null: open. */
export interface ActiveDays {
  readonly from: string | null;
  readonly until: string | null;
}

/** Hours as they are gathered for an assignee. */
export interface PickedHours {
  readonly windows: Set<CoverageWindow>;
  readonly rotations: Set<Rotation>;
  /** Overrides that add somebody without a rotation. */
  readonly additions: Set<Override>;
  /** Overrides of our own: they take out who is not active. */
  readonly absences: Override[];
  /** People whose seats count; null: all. */
  people: Set<string> | null;
  readonly from: Set<string>;
  readonly mayBeMore: MissingHoursFact[];
  readonly mayBeFewer: MissingHoursFact[];
}

/** Nothing yet. */
export function nothingPicked(): PickedHours {
  return {
    windows: new Set(),
    rotations: new Set(),
    additions: new Set(),
    absences: [],
    people: null,
    from: new Set(),
    mayBeMore: [],
    mayBeFewer: [],
  };
}

/** The gathered hours as a plan, with what of the document's plan holds for all. */
export function pickedPlan(picked: PickedHours, { model }: OperatingModelIndex): AssigneeHours {
  const { closures, breaks, replacements, overrides = [] } = model.coverage ?? {};
  const rotations = [...picked.rotations].sort((a, b) => compareText(a.id, b.id));
  const windows = [...picked.windows].sort((a, b) => compareText(a.id, b.id));
  const changes = overrides.filter(({ rotationId, outPersonId }) => isNamed(rotationId) || isNamed(outPersonId));
  return {
    plan: {
      windows,
      rotations,
      overrides: [...changes, ...picked.additions, ...picked.absences],
      ...(closures && { closures }),
      ...(breaks && { breaks }),
      ...(replacements && { replacements }),
    },
    amongPersonIds: picked.people === null ? null : [...picked.people].sort(compareText),
    from: [...picked.from].sort(compareText),
    mayBeMore: picked.mayBeMore,
    mayBeFewer: picked.mayBeFewer,
  };
}

function isNamed(id: string | null | undefined): boolean {
  return id !== null && id !== undefined;
}
