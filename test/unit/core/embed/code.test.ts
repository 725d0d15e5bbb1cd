import { expect, it } from 'vitest';
import { frameFragment } from '../../../../src/core/embed/address';
import { clampHeight, elementCode, filmCode, frameCode } from '../../../../src/core/embed/code';
import { readView } from '../../../../src/state/address/url';

it('attributes become the view and the choices of an address', () => {
  const fragment = frameFragment(
    {
      dataset: 'denial',
      lens: 'horizon',
      moment: '1772614800000',
      speed: '600',
      layout: 'radial',
      loop: '',
      autoplay: '',
      theme: 'night',
      language: 'fr',
    },
    false,
  );
  expect(readView(fragment)).toMatchObject({
    ...{ sample: 'denial', lens: 'horizon', moment: 1772614800000, speed: 600, layout: 'radial', loop: true },
    // The language that it speaks is not the one that posts are filtered by.
    filter: readView('').filter,
  });
  const asked = new URLSearchParams(fragment.slice('#1?'.length));
  expect(
    Object.fromEntries(
      ['theme', 'speak', 'autoplay', 'steps', 'given'].map((name) => [name, asked.get(name)]),
    ),
  ).toEqual({
    ...{ theme: 'night', speak: 'fr', autoplay: '1', steps: '0', given: null },
  });
});

it('without attributes an address asks for nothing but no steps', () => {
  expect(frameFragment({}, false)).toBe('#1?steps=0');
  expect(frameFragment({ steps: '' }, false)).toBe('');
  expect(frameFragment({ steps: '' }, true)).toBe('#1?given=1');
});

const HOSTILE = '"><script>alert(1)</script>&';
const framed = { attributes: { steps: '', theme: 'night' }, title: HOSTILE, height: 560 };

it('words of a dataset stay words in the code for an article', () => {
  const codes = [
    frameCode('a "b".html', framed),
    filmCode('a.mp4', HOSTILE, { width: 1920, height: 1080 }),
    elementCode('https://example.org/embed.js', HOSTILE, {
      ...framed,
      attributes: { src: 'a.txt', sentence: HOSTILE },
    }),
  ];
  for (const code of codes) {
    expect(code).not.toContain('"><script>');
    expect(code).not.toContain('alert(1)</script>');
    expect(code).toContain('&lt;script&gt;');
  }
});

it('the code is what an article needs', () => {
  const plain = { attributes: { steps: '' }, title: 'Where does it go?', height: 560 };
  expect(frameCode('the-denial.html', plain)).toBe(
    '<iframe src="the-denial.html" sandbox="allow-scripts" loading="lazy" title="Where does it go?" style="width:100%;height:560px;border:0"></iframe>',
  );
  expect(
    elementCode('https://example.org/embed.js', 'It is gone.', {
      ...plain,
      attributes: { dataset: 'denial', steps: '' },
    }),
  ).toBe(
    '<script src="https://example.org/embed.js" async></script>\n<afterword-cascade dataset="denial" steps title="Where does it go?" height="560px"><p>It is gone.</p></afterword-cascade>',
  );
});

it('a height is one that a picture has room in', () => {
  expect([clampHeight(560), clampHeight(10), clampHeight(1e9), clampHeight(NaN)]).toEqual([
    560, 380, 1200, 560,
  ]);
});
