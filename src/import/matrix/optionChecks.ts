import { isRecord } from '../../internal/check.js';
import { hasControlCharacter } from '../../internal/text/hasControlCharacter.js';
import { raciSemantics } from '../../raci/model.js';
import { raciSchemes } from '../../raci/schemes.js';
import { matrixLayouts } from './model.js';
import type { RaciFromTableOptions } from './model.js';

type Check = (value: unknown) => boolean;

const longestLine = 500;
const id = /^[a-z0-9][a-z0-9._-]{0,62}$/;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isCharacter: Check = (value) => typeof value === 'string' && /^.$/su.test(value);
const isId: Check = (value) => typeof value === 'string' && id.test(value);

function isLine(value: unknown): boolean {
  if (typeof value !== 'string' || value.trim() === '' || value.length > longestLine) return false;
  return !hasControlCharacter(value, { multiline: false });
}

function isOneOf(known: readonly string[]): Check {
  return (value) => known.some((one) => one === value);
}

/** An array of values, each of them with these fields where fields are given. */
function isListOf(accepts: Check): Check {
  return (value) => Array.isArray(value) && value.every(accepts);
}

function hasFields(fields: Readonly<Record<string, Check>>): Check {
  return (value) => isRecord(value) && Object.entries(fields).every(([name, accepts]) => accepts(value[name]));
}

function isAbsentOr(accepts: Check): Check {
  return (value) => value === undefined || accepts(value);
}

const isIndex: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isRange = hasFields({ row: isIndex, column: isIndex, rows: isIndex, columns: isIndex });
const isNamed = hasFields({ id: isId, name: isLine });
const isListOfAssignees = isListOf(
  hasFields({ id: isId, name: isLine, externalIds: isAbsentOr(isListOf(hasFields({ id: isText }))) }),
);
const isListOfLetters = isListOf(
  hasFields({ letter: isCharacter, label: isLine, semantics: isListOf(isOneOf(raciSemantics)) }),
);

function isScheme(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { id: name, letters, accountableImpliesResponsible: implied } = value;
  if (!isOneOf(['undefined', 'boolean'])(typeof implied) && implied !== null) return false;
  if (letters === undefined) return isOneOf(raciSchemes.map((preset) => preset.id))(name);
  if (!isId(name) || !isListOfLetters(letters)) return false;
  const distinct = new Set((letters as { letter: string }[]).map(({ letter }) => letter.toLowerCase()));
  return distinct.size > 0 && distinct.size === (letters as unknown[]).length;
}

/** What each option must be, in a word for people. */
export const optionChecks: readonly (readonly [
  name: keyof RaciFromTableOptions,
  accepts: (value: unknown) => boolean,
  wanted: string,
])[] = [
  ['format', isOneOf(['csv', 'markdown']), 'csv or markdown'],
  ['delimiter', (value) => isCharacter(value) && /^[^"\r\n]$/.test(String(value)), 'one character'],
  ['layout', isOneOf(matrixLayouts), matrixLayouts.join(' or ')],
  ['merges', isListOf(isRange), 'a list of ranges'],
  ['scheme', isScheme, 'the id of a preset, or an id with letters'],
  ['aliases', isListOf(hasFields({ word: isText, letter: isText })), 'a list of words with letters'],
  ['parties', isListOfAssignees, 'a list of parties'],
  ['roles', isListOfAssignees, 'a list of roles'],
  ['teams', isListOfAssignees, 'a list of teams'],
  ['people', isListOfAssignees, 'a list of people'],
  ['columnsAre', isOneOf(['parties', 'roles']), 'parties or roles'],
  ['severities', isListOf(isId), 'a list of ids'],
  ['sites', isListOf(isNamed), 'a list of sites'],
  ['section', isLine, 'a text on one line'],
  ['name', isLine, 'a text on one line'],
  ['limits', isRecord, 'an object'],
];
