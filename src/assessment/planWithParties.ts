import type { CoveragePlan } from '../coverage/model.js';
import { windowWithParty } from '../operating-model/derive/windowWithParty.js';
import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';

/** The hours of a document, windows with the party of their team; undefined where none are assessed. */
export function planWithParties(index: OperatingModelIndex): CoveragePlan | undefined {
  const { coverage } = index.model;
  if (coverage === null) return {};
  if (coverage?.windows === undefined && coverage?.rotations === undefined) return undefined;
  return { ...coverage, windows: (coverage.windows ?? []).map((window) => windowWithParty(index, window)) };
}
