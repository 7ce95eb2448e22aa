import type { Finding, FindingTemplate, MessageData } from '../../gaps/model.js';
import { fillPlaceholders } from '../../gaps/placeholders.js';
import { pick } from '../../internal/pick.js';
import { isBuiltInRule } from './builtInRules.js';
import { hidden } from './cover.js';
import type { Cover } from './cover.js';

/** Gives the texts of a finding before its parameters were filled in. */
export type TemplateOf = (finding: Finding) => FindingTemplate | undefined;

/** The parameters: who is somebody becomes their alias, what else is sensitive is not shown. */
function clientData({ data, sensitive = [] }: Finding, cover: Cover): MessageData {
  const covered = Object.entries(data).map(([key, value]): [string, MessageData[string]] => {
    if (typeof value !== 'string') return [key, sensitive.includes(key) ? hidden : value];
    const told = cover.text(value);
    if (!sensitive.includes(key)) return [key, told];
    return [key, cover.isName(value) ? told : cover.person(value)];
  });
  return Object.fromEntries(covered);
}

/** Message and remedy, told again where they speak of people, or of what is called otherwise outside. */
function clientTexts(
  finding: Finding,
  values: MessageData & { readonly name: string },
  templateOf: TemplateOf,
): Pick<Finding, 'message' | 'remediation'> {
  const { kind, subject, label, data, message, remediation } = finding;
  const isSame =
    subject.kind !== 'person' &&
    values.name === label &&
    Object.entries(data).every(([key, value]) => values[key] === value);
  if (isSame) return { message, remediation };
  const template = templateOf(finding);
  return {
    message: template === undefined ? hidden : fillPlaceholders(template.message, values),
    // What to find out about an unknown is made of names of fields.
    remediation:
      kind === 'unknown'
        ? remediation
        : template === undefined
          ? hidden
          : fillPlaceholders(template.remediation, values),
  };
}

/** A finding as a client may see it, made field by field: what is not named here is not shown. */
export function clientFinding(finding: Finding, cover: Cover, templateOf: TemplateOf): Finding {
  const { subject, sources, missing, supersededBy, exception, firstSeenOn } = finding;
  const label = cover.label(subject, finding.label);
  const data = clientData(finding, cover);
  return {
    ...pick(finding, ['ruleId', 'kind', 'severity']),
    subject: cover.subject(subject),
    label,
    pointer: cover.pointer(finding.pointer),
    related: finding.related.map((place) => ({
      subject: cover.subject(place.subject),
      pointer: cover.pointer(place.pointer),
      note: isBuiltInRule(finding.ruleId) ? place.note : hidden, // free text of the caller
    })),
    messageId: finding.messageId,
    ...clientTexts(finding, { ...data, name: label }, templateOf),
    data,
    sources: [...sources],
    key: cover.key(finding.key),
    ...(missing !== undefined && { missing: [...missing] }),
    ...(supersededBy !== undefined && { supersededBy: cover.key(supersededBy) }),
    ...(exception !== undefined && { exception: pick(exception, ['id', 'expiresOn']) }),
    ...(firstSeenOn !== undefined && { firstSeenOn }),
  };
}
