import { isRecord } from '../internal/check.js';
import { entityKinds } from '../operating-model/entityPlaces.js';
import { findingSeverities } from './model.js';
import { optionSpecFault } from './optionFault.js';
import { placeholders } from './placeholders.js';

/** What is wrong with the declaration of a rule, and where. */
export interface RuleFault {
  /** The part of the declaration. */
  readonly path: string;
  /** English; names the bound. */
  readonly message: string;
}

const ruleId = /^[a-z0-9][a-z0-9-]{0,30}\/[a-z0-9][a-z0-9-]{0,60}$/;
const subjects: readonly string[] = [
  'organization',
  'matrix',
  'service-level',
  'tool-purpose',
  'any',
  'finding',
  ...entityKinds,
];
const texts = ['title', 'rationale', 'remediation'];
const lists = ['sources', 'needs'];
const optionalLists = ['reads', 'supersedes', 'supersedesOnRelated'];

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function messagesFault(messages: unknown): RuleFault | undefined {
  const fault = (message: string) => ({ path: 'messages', message });
  if (!isRecord(messages) || !Object.values(messages).every(isText)) return fault('messages must be texts by id.');
  if (!Object.hasOwn(messages, 'unknown')) return fault('messages must have a text for unknown.');
  const others = placeholders(String(messages['unknown'])).filter((name) => name !== 'name');
  return others.length === 0 ? undefined : fault('The text for unknown knows only {name}.');
}

function optionsFault(options: unknown): RuleFault | undefined {
  if (!isRecord(options)) return { path: 'options', message: 'options must be specifications by name.' };
  for (const [name, spec] of Object.entries(options)) {
    const message = optionSpecFault(spec);
    if (message !== undefined) return { path: `options/${name}`, message };
  }
  return undefined;
}

/** What contradicts itself in the declaration of a rule; undefined where nothing does. */
export function ruleFault(rule: unknown): RuleFault | undefined {
  if (!isRecord(rule)) return { path: '', message: 'A rule must be an object.' };
  const { id, subject, severity, messages, supersedes = [], release, judge } = rule;
  if (typeof id !== 'string' || !ruleId.test(id)) {
    return { path: 'id', message: 'id must be group/name, both in kebab-case.' };
  }
  const text = texts.find((key) => !isText(rule[key]));
  if (text !== undefined) return { path: text, message: `${text} must be a text.` };
  const list = lists.find((key) => !isTextList(rule[key]));
  if (list !== undefined) return { path: list, message: `${list} must be a list of texts.` };
  const kinds: readonly unknown[] = Array.isArray(subject) ? subject : [subject];
  if (kinds.length === 0 || !kinds.every((kind) => subjects.some((known) => known === kind))) {
    return { path: 'subject', message: `subject must be one or more of ${subjects.join(', ')}.` };
  }
  if (!findingSeverities.some((known) => known === severity)) {
    return { path: 'severity', message: `severity must be one of ${findingSeverities.join(', ')}.` };
  }
  const others = optionalLists.find((key) => rule[key] !== undefined && !isTextList(rule[key]));
  if (others !== undefined) return { path: others, message: `${others} must be a list of texts.` };
  if (isTextList(supersedes) && supersedes.includes(id)) {
    return { path: 'supersedes', message: 'A rule cannot supersede itself.' };
  }
  if (release !== undefined && release !== 'first' && release !== 'later') {
    return { path: 'release', message: 'release must be first or later.' };
  }
  if (typeof judge !== 'function') return { path: 'judge', message: 'judge must be a function.' };
  return messagesFault(messages) ?? optionsFault(rule['options'] ?? {});
}
