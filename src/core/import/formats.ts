import { academicTwitter } from './academictwitter';
import { activityStreams } from './activity-streams';
import { bluesky } from './bluesky';
import { blueskyMinet } from './bluesky-minet';
import type { Format } from './format';
import { genericTable } from './generic-table';
import { jetstream } from './jetstream';
import { mastodon } from './mastodon';
import { repostPaths } from './repost-paths';
import { snscrape } from './snscrape';
import { treeEdges } from './tree-edges';
import { twitterV1 } from './twitter-v1';
import { twitterV2 } from './twitter-v2';
import { weibo } from './weibo';
import { xGraphql } from './x-graphql';

/** Every format that can be read. A new one is a file and a line here. */
export const FORMATS: readonly Format[] = [
  twitterV1,
  twitterV2,
  academicTwitter,
  bluesky,
  jetstream,
  blueskyMinet,
  mastodon,
  weibo,
  genericTable,
  treeEdges,
  repostPaths,
  activityStreams,
  xGraphql,
  snscrape,
];

/** The format with this id; undefined where there is none. */
export function formatById(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}
