import type { PertDistribution } from '../../internal/quantity/model.js';

/**
 * Share of the loss of knowledge that shared documentation prevents, where nothing is known of it: a house default without evidence, used
 * only by a call that asks for it, and named among what is assumed.
 */
export const assumedMitigation: PertDistribution = Object.freeze({
  kind: 'pert',
  min: 0.2,
  mode: 0.5,
  max: 0.8,
  source: Object.freeze({ source: 'assumption', reference: 'no published figure was found', confidence: 'low' }),
});
