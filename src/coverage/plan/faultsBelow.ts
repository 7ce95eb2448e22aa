import { planFaults } from './faults.js';
import type { Faults } from './faults.js';

/** A collector that names what lies below a pointer as a part of an argument. */
export function faultsBelow(argument: string, pointer: string): Faults {
  const faults = planFaults(argument);
  return {
    ...faults,
    note(at, code, must) {
      faults.note(at.slice(pointer.length), code, must);
    },
  };
}
