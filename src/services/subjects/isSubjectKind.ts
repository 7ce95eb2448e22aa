import { subjectKinds } from './model.js';
import type { SubjectKind } from './model.js';

/** Whether a text is a kind of subject. */
export function isSubjectKind(text: string): text is SubjectKind {
  return subjectKinds.some((kind) => kind === text);
}
