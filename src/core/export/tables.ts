/** Posts, hops and wordings of a cascade as tables. Wordings are called alike in all three. */
import { WEIGHT_FIELD } from '../dataset/sampling';
import type { ExportContent } from './content';
import { isoTime, rounded, wordingName } from './content';
import { csvLine, type Cell } from './csv';

const POSTS =
  'id,author,time,kind,language,hop,parent,basis,probability,likelihood,wording,edit,flags,fidelity,drift,followers,reposts_reported,likes_reported';
const HOPS =
  'parent,child,parent_author,child_author,parent_time,child_time,seconds,kind,basis,probability,likelihood,edit,flags,fidelity';
const WORDINGS =
  'wording,parent,second_parent,first_post,first_author,first_time,carriers,reposts,edit,flags,fidelity,drift,text';

const reported = (count: number): Cell => (count < 0 ? '' : count);

/** One line a post, in the order of birth. */
export function* postTable(content: ExportContent): Generator<string> {
  yield `${POSTS}${content.weighted ? `,${WEIGHT_FIELD}` : ''},text\n`;
  for (let place = 0; place < content.count; place++) {
    const post = content.post(place);
    const above = content.parent[place]!;
    yield csvLine([
      post.id,
      post.author,
      isoTime(post.time),
      post.kind,
      post.lang,
      post.hop,
      above < 0 ? '' : content.post(above).id,
      post.basis,
      rounded(post.probability),
      post.likelihood ?? '',
      wordingName(post.wording),
      post.edit,
      post.flags.join(' '),
      rounded(post.fidelity),
      rounded(post.drift),
      reported(post.followers),
      reported(post.reposts),
      reported(post.likes),
      ...(content.weighted ? [post.weight] : []),
      post.text,
    ]);
  }
}

/** One line a hop: whatever has a parent. */
export function* hopTable(content: ExportContent): Generator<string> {
  yield `${HOPS}\n`;
  for (let place = 0; place < content.count; place++) {
    if (content.parent[place]! < 0) continue;
    const child = content.post(place);
    const parent = content.post(content.parent[place]!);
    yield csvLine([
      parent.id,
      child.id,
      parent.author,
      child.author,
      isoTime(parent.time),
      isoTime(child.time),
      (child.time - parent.time) / 1000,
      child.kind,
      child.basis,
      rounded(child.probability),
      child.likelihood ?? '',
      child.edit,
      child.flags.join(' '),
      rounded(child.fidelity),
    ]);
  }
}

/** One line a wording, most carried first. */
export function* wordingTable(content: ExportContent): Generator<string> {
  yield `${WORDINGS}\n`;
  for (let number = 0; number < content.wordings.count; number++) {
    const wording = content.wording(number);
    const first = content.post(wording.first);
    yield csvLine([
      wordingName(number),
      wordingName(wording.parent),
      wordingName(wording.second),
      first.id,
      first.author,
      isoTime(first.time),
      wording.carriers,
      wording.reposts,
      wording.edit,
      wording.flags.join(' '),
      rounded(wording.fidelity),
      rounded(wording.drift),
      wording.text,
    ]);
  }
}
