import { isComanagedError } from '../../internal/errors.js';

/** What a function of another room makes of the document; undefined where figures or dates of it are none, such as periods that overlap. */
export function ifReadable<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (isComanagedError(error)) return undefined;
    throw error;
  }
}
