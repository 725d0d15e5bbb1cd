/** Colours of the page's own tokens for one ground: a picture must hold them itself. */

export type Ground = 'paper' | 'night';

const NAMES = [
  ...['paper', 'paper-2', 'paper-3', 'ink', 'ink-2', 'ink-3', 'rule', 'rule-2', 'source', 'added', 'edge'],
  ...['d0', 'd1', 'd2', 'd3', 'd4'],
] as const;

/** Reads them from the page's style, and resolves colours that name them. */
export class Tones {
  readonly #values = new Map<string, string>();

  constructor(ground: Ground) {
    const probe = document.createElement('div');
    probe.dataset['theme'] = ground;
    probe.hidden = true;
    document.body.append(probe);
    const style = getComputedStyle(probe);
    for (const name of NAMES) this.#values.set(name, style.getPropertyValue(`--${name}`).trim());
    probe.remove();
  }

  of(name: (typeof NAMES)[number]): string {
    return this.#values.get(name)!;
  }

  /** A colour as CSS has it: var(--ink), #367567. */
  resolved(colour: string): string {
    const name = /^var\(--([\w-]+)\)$/.exec(colour)?.[1];
    return name === undefined ? colour : (this.#values.get(name) ?? this.of('ink'));
  }
}
