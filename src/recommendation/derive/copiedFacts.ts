import { knownFunctions } from '../../services/catalogue/model.js';
import type { Derivation, Derive } from './model.js';

const nothing: Derivation = { value: undefined, evidence: [], missing: [] };

/** `function`: that of the service, where the policy has a norm for it. */
export const functionOf: Derive = ({ service, pointer }) => {
  if (service === null) return nothing;
  const { function: own } = service;
  if (own === undefined) return { ...nothing, missing: [{ code: 'service.function', pointer }] };
  const known = knownFunctions.find((id) => id === own);
  return known === undefined ? nothing : { value: known, evidence: [`${pointer}/function`], missing: [] };
};

/** `internalOnlyAccess`: of the service its own statement, of the organization that of the organization; neither stands for the other. */
export const internalOnlyAccess: Derive = ({ service, pointer, context }) => {
  const owner = service ?? context.index.model.organization;
  const value = owner?.internalOnlyAccess;
  if (value !== undefined) return { value, evidence: [`${pointer}/internalOnlyAccess`], missing: [] };
  const code = `${service === null ? 'organization' : 'service'}.internalOnlyAccess`;
  return { ...nothing, missing: [{ code, pointer }] };
};

/** `drivers`: those of the organization in their order; null where there are none. */
export const driversOf: Derive = ({ context }) => {
  const { organization } = context.index.model;
  const drivers = organization?.drivers;
  if (drivers === undefined) {
    return {
      ...nothing,
      missing: [{ code: 'organization.drivers', pointer: organization == null ? '' : '/organization' }],
    };
  }
  return { value: drivers.length === 0 ? null : [...drivers], evidence: ['/organization/drivers'], missing: [] };
};
