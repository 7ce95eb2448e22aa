import { checkRecord, refuse } from '../../internal/check.js';
import { cleanLine } from '../../internal/text/cleanLine.js';
import { operationsNames } from '../../maturity/presets/operationsNames.js';
import type { MaturityChartOptions } from './model.js';

/** What levels and dimensions are called; others have their number or id. */
export interface MaturityNames {
  readonly levels: ReadonlyMap<unknown, string>;
  readonly dimensions: ReadonlyMap<unknown, string>;
}

function namesIn(list: unknown, key: 'number' | 'id', path: string): ReadonlyMap<unknown, string> {
  if (!Array.isArray(list)) refuse(path, 'be an array', 'invalid-option');
  return new Map(
    (list as readonly unknown[]).map((each, at) => {
      checkRecord(each, `${path}/${at}`);
      if (typeof each['name'] !== 'string') refuse(`${path}/${at}/name`, 'be a text', 'invalid-option');
      return [each[key], cleanLine(each['name'])];
    }),
  );
}

/** The names of the model of an assessment: of the one given, or of the operations model where that is its id. */
export function readNames(given: MaturityChartOptions['model'], modelId: string): MaturityNames {
  const model =
    given ?? (modelId === operationsNames.id ? operationsNames : { id: modelId, levels: [], dimensions: [] });
  checkRecord(model, 'model');
  if (model.id !== modelId) refuse('model/id', 'be that of the assessment', 'invalid-option');
  return {
    levels: namesIn(model.levels, 'number', 'model/levels'),
    dimensions: namesIn(model.dimensions, 'id', 'model/dimensions'),
  };
}
