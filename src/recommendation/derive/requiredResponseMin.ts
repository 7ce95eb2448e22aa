import { minutesOf } from '../../gaps/lookups/objective.js';
import type { Derive } from './model.js';

/** `requiredResponseMin`: the time to the first response that the service needs, in minutes; never taken from its recovery time. */
export const requiredResponseMin: Derive = ({ service, pointer }) => {
  const stated = service?.objectives === null ? null : service?.objectives?.response;
  const evidence = [`${pointer}/objectives${service?.objectives == null ? '' : '/response'}`];
  if (stated === null) return { value: null, evidence, missing: [] };
  const minutes = minutesOf(stated);
  if (service === null) return { value: undefined, evidence: [], missing: [] };
  if (minutes === undefined) {
    return { value: undefined, evidence: [], missing: [{ code: 'service.objectives.response', pointer }] };
  }
  return {
    value: minutes,
    measured: { name: 'response needed', value: minutes, unit: 'minutes' },
    evidence,
    missing: [],
  };
};
