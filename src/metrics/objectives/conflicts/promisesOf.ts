import type { Promised, SlaSloInput } from './model.js';

/** The service levels that hold for a service: those that name it, or name none in a contract whose scope does not leave it out. */
export function promisesOf(input: SlaSloInput, serviceId: string): readonly Promised[] {
  return input.contracts.flatMap((contract) =>
    (contract.serviceLevels ?? [])
      .filter((level) => level.serviceIds?.includes(serviceId) ?? isInScope(contract.scope, serviceId))
      .map((level) => ({ contract, level })),
  );
}

/** A scope that is absent says nothing; one that names services names all of them. */
function isInScope(scope: readonly string[] | undefined, serviceId: string): boolean {
  const services = scope?.filter((subject) => subject.startsWith('service:')) ?? [];
  return services.length === 0 || services.includes(`service:${serviceId}`);
}
