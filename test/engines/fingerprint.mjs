// Fingerprints without any API of a host: two runs of 32-bit FNV-1a from different starts, as sixteen hexadecimal digits.

/**
 * The fingerprint of a text by its UTF-16 code units, or of a Float64Array by its bytes in little-endian order.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fingerprint(value) {
  const bytes = typeof value === 'string' ? bytesOfText(value) : bytesOfNumbers(value);
  let [a, b] = [0x811c9dc5, 0x5bd1e995];
  for (let at = 0; at < bytes.length; at++) {
    a = Math.imul(a ^ bytes[at], 0x01000193);
    b = Math.imul(b ^ bytes[at], 0x01000193);
  }
  return [a, b].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}

function bytesOfText(text) {
  const bytes = new Uint8Array(2 * text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes[2 * at] = unit & 0xff;
    bytes[2 * at + 1] = unit >>> 8;
  }
  return bytes;
}

function bytesOfNumbers(numbers) {
  const view = new DataView(new ArrayBuffer(8 * numbers.length));
  for (let at = 0; at < numbers.length; at++) view.setFloat64(8 * at, numbers[at], true);
  return new Uint8Array(view.buffer);
}
