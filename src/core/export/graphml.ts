/** The cascade as GraphML; the moment of each post stands in `time`. */
import { HOP_ATTRIBUTES, postAttributes, type Attribute } from './attributes';
import { isoTime, type ExportContent, type ExportedPost } from './content';
import { xmlText } from './xml';

const TYPES = { string: 'string', integer: 'int', double: 'double' } as const;
/** Followed by what all graph files say. */
const NODE: readonly Attribute[] = [
  { name: 'post', type: 'string', of: (post) => post.id },
  { name: 'time', type: 'string', of: (post) => isoTime(post.time) },
];

/** The file in pieces of text, posts before hops. */
export function* graphml(content: ExportContent): Generator<string> {
  const ofPost = [...NODE, ...postAttributes(content)];
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<desc>${xmlText(content.card)}</desc>
${declared('node', ofPost)}${declared('edge', HOP_ATTRIBUTES)}<graph id="cascade" edgedefault="directed">
`;
  for (let place = 0; place < content.count; place++) {
    yield `<node id="${place}">${values('node', ofPost, content.post(place))}</node>\n`;
  }
  for (let place = 0; place < content.count; place++) {
    const parent = content.parent[place]!;
    if (parent < 0) continue;
    yield `<edge id="e${place}" source="${parent}" target="${place}">${values('edge', HOP_ATTRIBUTES, content.post(place))}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

const declared = (of: 'node' | 'edge', attributes: readonly Attribute[]): string =>
  attributes
    .map(
      ({ name, type }) =>
        `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`,
    )
    .join('');

const values = (of: 'node' | 'edge', attributes: readonly Attribute[], post: ExportedPost): string =>
  attributes
    .map((attribute) => {
      const value = attribute.of(post);
      return value && `<data key="${of}-${attribute.name}">${xmlText(value)}</data>`;
    })
    .join('');
