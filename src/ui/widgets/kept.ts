/**
 * What a function gave last, for as long as it is asked with the same arguments: several parts of the screen ask the same
 * of a million posts at once, and again when a lens is chosen again. Arguments are compared by identity.
 */
export function kept<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | null = null;
  return (...args) => {
    const { args: before, result } = last ?? {};
    if (before && args.every((arg, i) => Object.is(arg, before[i]))) return result as R;
    const made = make(...args);
    last = { args, result: made };
    return made;
  };
}

/** The same for each of the first argument, for as long as that lives: what each lens has of its own. */
export function keptOfEach<K extends object, A extends readonly unknown[], R>(
  make: (each: K, ...args: A) => R,
): (each: K, ...args: A) => R {
  const held = new WeakMap<K, (...args: A) => R>();
  return (each, ...args) => {
    const own = held.get(each) ?? kept((...rest: A) => make(each, ...rest));
    held.set(each, own);
    return own(...args);
  };
}
