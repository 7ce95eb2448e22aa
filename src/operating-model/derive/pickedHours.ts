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
  const windows = oncePerWindow([...picked.windows]);
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

/** Windows in order of their ids; those that were picked for several people between different days are one where the days meet. */
function oncePerWindow(windows: readonly CoverageWindow[]): CoverageWindow[] {
  const ordered = [...windows].sort(
    (a, b) => compareText(a.id, b.id) || compareText(a.from ?? '', b.from ?? '') || compareText(lastDay(a), lastDay(b)),
  );
  const once: CoverageWindow[] = [];
  for (const window of ordered) {
    const last = once.at(-1);
    // Days that only touch stay apart: nothing is counted twice.
    if (last?.id !== window.id || (window.from ?? '') > lastDay(last)) once.push(window);
    else if (lastDay(window) > lastDay(last)) once[once.length - 1] = { ...last, until: window.until };
  }
  return once;
}

const noLastDay = '9999-12-31';

function lastDay({ until }: CoverageWindow): string {
  return until ?? noLastDay;
}

function isNamed(id: string | null | undefined): boolean {
  return id !== null && id !== undefined;
}
