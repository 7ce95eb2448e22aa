import { indexOperatingModel } from './indexOperatingModel.js';
import type { OperatingModelIndex } from './indexOperatingModel.js';
import type { OperatingModel } from './model.js';

/** The look-ups of a document: those that are given, else new ones. */
export function indexed(model: OperatingModel | OperatingModelIndex): OperatingModelIndex {
  return 'pointerOf' in model ? model : indexOperatingModel(model);
}
