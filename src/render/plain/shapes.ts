/** Shapes as elements of SVG, plainly: one colour where the card would blend two, and no glow. */
import type { Colour, Shape } from '../../core/export/plate';

const NAMESPACE = 'http://www.w3.org/2000/svg';

export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** What a picture of posts and hops is made of: paths, circles, and groups of them. */
export function elementOf(shape: Shape): SVGElement {
  switch (shape.is) {
    case 'path':
      return svgElement('path', { d: shape.d, ...painted(shape) });
    case 'circle':
      return svgElement('circle', { cx: shape.x, cy: shape.y, r: shape.r, ...painted(shape) });
    case 'group': {
      const group = svgElement('g', { opacity: shape.opacity ?? 1 });
      group.append(...shape.shapes.map(elementOf));
      return group;
    }
    default:
      throw new Error(`Posts are not drawn as ${shape.is}.`);
  }
}

function painted(shape: Extract<Shape, { is: 'path' | 'circle' }>): Record<string, string | number> {
  const { fill, stroke, width = 1, dash, opacity = 1 } = shape;
  return {
    fill: plain(fill),
    ...(stroke === undefined ? {} : { stroke: plain(stroke), 'stroke-width': width }),
    ...(dash ? { 'stroke-dasharray': dash.join(' ') } : {}),
    ...(opacity < 1 ? { opacity } : {}),
  };
}

/** The colour in which something ends. */
function plain(colour: Colour | undefined): string {
  if (colour === undefined) return 'none';
  if (typeof colour === 'string') return colour;
  return 'to' in colour ? colour.to : 'none';
}
