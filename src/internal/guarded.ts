import { refuse } from './check.js';
import { ComanagedError } from './errors.js';

/**
 * Runs a calculation over data that is checked only as far as it must be: whatever else turns out wrong on the way is told as one
 * broken argument.
 *
 * @throws ComanagedError `invalid-argument`, or what the calculation refuses itself.
 */
export function guarded<T>(argument: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof ComanagedError) throw error; // thrown by this very build, so the class is the same
    // What the engine says of the fault stays behind: it may repeat data.
    refuse(argument, 'match its type');
  }
}
