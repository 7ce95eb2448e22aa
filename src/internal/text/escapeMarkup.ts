const references: Readonly<Record<string, string>> = /* @__PURE__ */ Object.freeze({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
});

/** Everything that can begin or end markup or a value, as character references; the text is clean already. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => references[character] ?? '');
}
