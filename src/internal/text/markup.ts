/** Markup that this library has written before, and so is not escaped again. */
export interface Written {
  readonly written: string;
}

/** An element: its name, its attributes (those without a value are left out) and what stands in it, texts not escaped. */
export interface Element<Tag extends string, Attribute extends string> {
  readonly tag: Tag;
  readonly attributes: Readonly<Partial<Record<Attribute, string | number | undefined>>>;
  readonly children: readonly (Element<Tag, Attribute> | Written | string)[];
}

/** How a kind of markup writes texts, values, and the end of an element without content. */
export interface MarkupSink {
  readonly text: (text: string) => string;
  readonly attribute: (text: string) => string;
  readonly emptyEnd: (tag: string) => string;
}

/** A number as markup has it: at most two decimals, and 0 for what is not finite. */
function numberText(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0';
}

/** An element as text: the one place where tags are written. */
export function markup<Tag extends string, Attribute extends string>(
  { tag, attributes, children }: Element<Tag, Attribute>,
  sink: MarkupSink,
): string {
  let open = `<${tag}`;
  for (const [name, value] of Object.entries<string | number | undefined>(attributes)) {
    if (value === undefined) continue;
    open += ` ${name}="${typeof value === 'number' ? numberText(value) : sink.attribute(value)}"`;
  }
  if (children.length === 0) return `${open}${sink.emptyEnd(tag)}`;
  const inner = children.map((child) => {
    if (typeof child === 'string') return sink.text(child);
    return 'written' in child ? child.written : markup(child, sink);
  });
  return `${open}>${inner.join('')}</${tag}>`;
}
