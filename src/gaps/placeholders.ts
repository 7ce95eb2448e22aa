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
