import { expect, it } from 'vitest';
import { plain } from '../tools/build/shaders';

it('a shader is loaded without what is said of it, and with every line that counts', () => {
  const glsl =
    '#version 300 es\nprecision highp float; // as everywhere\n\n  // A place.\n  uniform vec2 at;\n';
  expect(plain(glsl)).toBe('#version 300 es\nprecision highp float;\nuniform vec2 at;\n');
});
