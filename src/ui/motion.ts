/** True for who asked for less motion: nothing moves by itself, pictures follow one another. */
export const lessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
