import { isRecord } from '../internal/check.js';
import { entityKinds } from '../operating-model/entityPlaces.js';
import { findingSeverities } from './model.js';
import { placeholders } from './placeholders.js';

/** What is wrong with the declaration of a rule, and where. */
export interface RuleFault {
  /** The part of the declaration. */
  readonly path: string;
  /** English; names the bound. */
  readonly message: string;
}

const ruleId = /^[a-z0-9][a-z0-9-]{0,30}\/[a-z0-9][a-z0-9-]{0,60}$/;
const subjects: readonly string[] = ['organization', 'any', ...entityKinds];
const texts = ['title', 'rationale', 'remediation'];
const lists = ['sources', 'needs'];

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

/** What contradicts itself in the declaration of a rule; undefined where nothing does. */
export function ruleFault(rule: unknown): RuleFault | undefined {
  if (!isRecord(rule)) return { path: '', message: 'A rule must be an object.' };
  const { id, subject, severity, messages, supersedes = [], judge } = rule;
  if (typeof id !== 'string' || !ruleId.test(id)) {
    return { path: 'id', message: 'id must be group/name, both in kebab-case.' };
  }
  const text = texts.find((key) => !isText(rule[key]));
  if (text !== undefined) return { path: text, message: `${text} must be a text.` };
  const list = lists.find((key) => !isTextList(rule[key]));
  if (list !== undefined) return { path: list, message: `${list} must be a list of texts.` };
  if (!subjects.some((known) => known === subject)) {
    return { path: 'subject', message: `subject must be one of ${subjects.join(', ')}.` };
  }
  if (!findingSeverities.some((known) => known === severity)) {
    return { path: 'severity', message: `severity must be one of ${findingSeverities.join(', ')}.` };
  }
  if (!isTextList(supersedes)) return { path: 'supersedes', message: 'supersedes must be a list of rule ids.' };
  if (supersedes.includes(id)) return { path: 'supersedes', message: 'A rule cannot supersede itself.' };
  if (typeof judge !== 'function') return { path: 'judge', message: 'judge must be a function.' };
  return messagesFault(messages);
}
