import { isRecord } from '../../internal/check.js';
import type { Fault } from '../../internal/checkNumbers.js';
import { refuseFaults } from '../../internal/checkNumbers.js';
import type { Engine, EngineSettings } from '../engine/model.js';
import type { PreferenceOverride, WeightChoice } from './model.js';
import { wholeWeights } from './wholeWeights.js';

/** What a run is told beside facts and policy. */
export interface RunOptions {
  readonly overrides?: readonly PreferenceOverride[] | undefined;
  readonly weights?: WeightChoice | undefined;
}

/**
 * Checks the options of a run and makes them ready.
 *
 * @throws `invalid-argument` for an override of what is no overridable preference or that has no reason, and for weights that are none
 */
export function settingsOf(engine: Engine, { overrides = [], weights }: RunOptions): EngineSettings {
  refuseFaults(overrideFaults(engine, overrides));
  const codes = new Set(overrides.map(({ code }) => code));
  const preferences = engine.preferences.filter(({ rule }) => !codes.has(rule.code));
  if (weights === undefined) return { preferences, weights: null, weightScale: engine.weightScale };
  const { whole, scale } = wholeWeights(engine, weights);
  return { preferences, weights: whole, weightScale: scale };
}

function overrideFaults(engine: Engine, overrides: unknown): Fault[] {
  if (!Array.isArray(overrides)) return [{ path: 'options.overrides', must: 'be an array' }];
  return [...(overrides as unknown[])].flatMap((override, at): Fault[] => {
    const path = `options.overrides/${at}`;
    if (!isRecord(override)) return [{ path, must: 'be an object' }];
    const { code, reason } = override;
    const preference = engine.preferences.find(({ rule }) => rule.code === code);
    return [
      ...(preference === undefined || preference.rule.overridable === false
        ? [{ path: `${path}/code`, must: 'be the code of a strong preference that may be set aside' }]
        : []),
      ...(typeof reason === 'string' && reason.trim() !== ''
        ? []
        : [{ path: `${path}/reason`, must: 'say why, in a text' }]),
    ];
  });
}
