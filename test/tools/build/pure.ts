/** src/core does nothing when it is merely imported: what nobody uses of it is left out, calls that make a list included. */
export const PURE = { moduleSideEffects: [{ test: /\/src\/core\//, sideEffects: false }] };
