/** Shaders as they are loaded: what is said of them in the source, and how it is set in, is for its readers. */
import type { Plugin } from 'vite';

const GLSL = /(\/\* glsl \*\/ `)([^`]*)/g;

export const shaders: Plugin = {
  name: 'shaders',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/src/render/')) return null;
    const bare = code.replace(GLSL, (_, tag: string, glsl: string) => tag + plain(glsl));
    return bare === code ? null : { code: bare, map: null };
  },
};

/** Without comments and what stands in front of a line. A directive keeps its line. */
export const plain = (glsl: string): string => glsl.replace(/\/\/.*/g, '').replace(/\s*\n\s*/g, '\n');
