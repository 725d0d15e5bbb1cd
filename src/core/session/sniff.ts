/** By what a session file is known at its first bytes: its first entry, not deflated, says what it is. */

export const SESSION_EXTENSION = 'afterword';
export const SESSION_TYPE = 'application/vnd.afterword.session+zip';
export const TYPE_ENTRY = 'mimetype';

/** Bytes of the entry's header beyond its name and what it holds, at most. */
const HEADER = 94;

/** The file says of itself that it is a session. */
export async function isSession(blob: Blob): Promise<boolean> {
  const length = HEADER + TYPE_ENTRY.length + SESSION_TYPE.length;
  const head = new Uint8Array(await blob.slice(0, length).arrayBuffer());
  const text = String.fromCharCode(...head);
  return text.startsWith('PK\u0003\u0004') && text.includes(TYPE_ENTRY + SESSION_TYPE);
}
