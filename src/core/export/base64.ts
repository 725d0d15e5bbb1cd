const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as text: base64 with padding (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const left = bytes.length - i;
    parts.push(
      ALPHABET[bits >> 18]! +
        ALPHABET[(bits >> 12) & 63]! +
        (left > 1 ? ALPHABET[(bits >> 6) & 63]! : '=') +
        (left > 2 ? ALPHABET[bits & 63]! : '='),
    );
  }
  return parts.join('');
}
