/** The form of an id; the schemas have their own copy, which would bring zod along. */
export const idPattern: RegExp = /^[a-z0-9][a-z0-9._-]{0,62}$/;
