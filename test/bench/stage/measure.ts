/** What the pages of the stage bench measure with. */

export const timed = (run: () => void): number => {
  const started = performance.now();
  run();
  return performance.now() - started;
};

/** Waits until the card has drawn all that it was sent. */
export const finish = (gl: WebGL2RenderingContext | WebGLRenderingContext): void =>
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));

/** Counts calls of the context while `run` runs, by a test of their names. */
export function counted(gl: WebGL2RenderingContext, wanted: RegExp, run: () => void): number {
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, unknown>;
  const names = Object.getOwnPropertyNames(prototype).filter(
    (name) =>
      wanted.test(name) && typeof Object.getOwnPropertyDescriptor(prototype, name)!.value === 'function',
  );
  const own = gl as unknown as Record<string, unknown>;
  let calls = 0;
  for (const name of names)
    own[name] = (...input: unknown[]) => {
      calls++;
      return (prototype[name] as (...input: unknown[]) => unknown).apply(gl, input);
    };
  run();
  for (const name of names) Reflect.deleteProperty(own, name);
  return calls;
}

/** Bytes that the card was asked to hold since this page began, by any context: textures, buffers, renderbuffers. */
export const card = { bytes: 0 };

/** Bytes of a pixel of the formats that textures are made in here. */
const PIXEL: Record<number, number> = { 0x8814: 16, 0x823c: 8, 0x822b: 2, 0x8236: 4, 0x8058: 4, 0x881a: 8 };

for (const { prototype } of [WebGL2RenderingContext, WebGLRenderingContext]) {
  const methods = prototype as unknown as Record<string, (...input: unknown[]) => unknown>;
  const watch = (name: string, bytes: (input: unknown[]) => number): void => {
    const own = methods[name];
    if (!own) return;
    methods[name] = function (this: unknown, ...input: unknown[]) {
      card.bytes += bytes(input);
      return own.apply(this, input);
    };
  };
  watch('bufferData', ([, data]) =>
    typeof data === 'number' ? data : ((data as ArrayBufferView | null)?.byteLength ?? 0),
  );
  watch(
    'texStorage2D',
    ([, , format, width, height]) => (PIXEL[format as number] ?? 4) * Number(width) * Number(height),
  );
  watch('renderbufferStorage', ([, , width, height]) => 4 * Number(width) * Number(height));
}
