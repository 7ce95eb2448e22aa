/** A copy of plain JSON data that shares no object with it; members that hold `undefined` are left out. */
export function jsonCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T; // plain JSON, so the copy is of the same type
}
