const lastCapital = 90;

/** A name in upper case; most are so already, and a look at them costs less than to write them anew. */
export function upperCase(name: string): string {
  for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) > lastCapital) return name.toUpperCase();
  return name;
}
