import { isComanagedError } from './errors.js';

/** What a function makes of parts of a document; undefined where they are no input to it, such as periods that overlap. */
export function ifReadable<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (isComanagedError(error)) return undefined;
    throw error;
  }
}
