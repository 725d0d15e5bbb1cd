/** The cascade as GEXF 1.3 with dynamics, for Gephi: each post and each hop begins when the post was made. */
import { HOP_ATTRIBUTES, postAttributes, type Attribute } from './attributes';
import { isoTime, type ExportContent, type ExportedPost } from './content';
import { xmlText } from './xml';

/** The file in pieces of text, posts before hops. */
export function* gexf(content: ExportContent): Generator<string> {
  const ofPost = postAttributes(content);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Afterword</creator><description>${xmlText(content.card)}</description></meta>
<graph mode="dynamic" defaultedgetype="directed" timeformat="dateTime" timerepresentation="interval">
`;
  yield declared('node', ofPost);
  yield declared('edge', HOP_ATTRIBUTES);
  yield '<nodes>\n';
  for (let place = 0; place < content.count; place++) {
    const post = content.post(place);
    const label = xmlText(`@${post.author}`);
    yield `<node id="${place}" label="${label}"${start(post)}>${values(ofPost, post)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (let place = 0; place < content.count; place++) {
    const parent = content.parent[place]!;
    if (parent < 0) continue;
    const post = content.post(place);
    yield `<edge id="${place}" source="${parent}" target="${place}"${start(post)}>${values(HOP_ATTRIBUTES, post)}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

const start = ({ time }: ExportedPost): string => {
  const from = isoTime(time);
  return from ? ` start="${from}"` : '';
};

const declared = (of: 'node' | 'edge', attributes: readonly Attribute[]): string =>
  `<attributes class="${of}">${attributes
    .map(({ name, type }, i) => `<attribute id="${i}" title="${name}" type="${type}"/>`)
    .join('')}</attributes>\n`;

function values(attributes: readonly Attribute[], post: ExportedPost): string {
  const said = attributes
    .map((attribute, i) => {
      const value = attribute.of(post);
      return value && `<attvalue for="${i}" value="${xmlText(value)}"/>`;
    })
    .join('');
  return said && `<attvalues>${said}</attvalues>`;
}
