const placeholder = /\{([a-zA-Z][a-zA-Z0-9]{0,40})\}/g;

/** The names of the placeholders of a text. */
export function placeholders(template: string): string[] {
  return [...template.matchAll(placeholder)].flatMap(([, name]) => name ?? []);
}

/** A text with its placeholders filled in one pass, so that filled text is never read as a template again. */
export function fillPlaceholders(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(placeholder, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** A template split at its placeholders: text, name, text, and so on. */
export type SplitTemplate = readonly string[];

/** Splits a template once, so that it can be filled many times. */
export function splitTemplate(template: string): SplitTemplate {
  return template.split(placeholder);
}

/** The same as {@link fillPlaceholders} for a template that was split before. */
export function fillSplit(parts: SplitTemplate, values: Readonly<Record<string, unknown>>): string {
  let text = parts[0] ?? '';
  for (let at = 1; at < parts.length; at += 2) {
    const name = parts[at] ?? '';
    text += (Object.hasOwn(values, name) ? String(values[name]) : `{${name}}`) + (parts[at + 1] ?? '');
  }
  return text;
}
