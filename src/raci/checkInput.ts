import { checkFields, checkKind, checkList, refuse } from './checkFields.js';
import { compileScheme } from './compileScheme.js';
import {
  assigneeField,
  dateField,
  optionalDateField,
  optionalTextField,
  restrictionField,
  scopeField,
  textField,
} from './fieldKinds.js';
import type { RaciInput } from './input.js';

const participant = { id: textField, name: optionalTextField, partyId: optionalTextField, teamId: optionalTextField };
const activity = {
  id: textField,
  name: optionalTextField,
  section: optionalTextField,
  serviceId: optionalTextField,
  severities: restrictionField,
  sites: restrictionField,
};
const assignment = {
  activityId: textField,
  assignee: assigneeField,
  responsibility: textField,
  scope: scopeField,
  validFrom: optionalDateField,
  validUntil: optionalDateField,
};

/**
 * Refuses a matrix or a date that the calculations of this room cannot rely on: what is an error in a document is one here.
 *
 * References without a target, missing lists and assignments that stand there twice are let through.
 */
export function checkInput(input: RaciInput, asOf: unknown): void {
  checkFields(input, 'input', {});
  const { parties = [], teams = [], people = [], roles = [], activities = [], assignments = [] } = input;
  checkList(parties, 'parties', participant, 'id');
  checkList(teams, 'teams', participant, 'id');
  checkList(people, 'people', participant, 'id');
  checkList(roles, 'roles', participant, 'id');
  checkList(activities, 'activities', activity, 'id');
  checkList(assignments, 'assignments', assignment);
  const letters = new Set(compileScheme(input.raciScheme).letters.map(({ letter }) => letter));
  const at = assignments.findIndex(({ responsibility }) => !letters.has(responsibility));
  if (at >= 0) refuse(`assignments/${at}/responsibility`, 'be a letter of the scheme');
  if (asOf !== undefined) checkKind(asOf, 'asOf', dateField, 'invalid-option');
}
