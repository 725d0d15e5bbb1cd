import { academicTwitter } from './academictwitter';
import { activityStreams } from './activity-streams';
import { bluesky } from './bluesky';
import { blueskyMinet } from './bluesky-minet';
import { communalytic } from './communalytic';
import { compliance } from './compliance';
import { followerList } from './follower-list';
import type { Format } from '../format';
import { fourcat } from './fourcat';
import { genericJson } from './generic-json';
import { genericTable } from './generic-table';
import { jetstream } from './jetstream';
import { library } from './library';
import { mastodon } from './mastodon';
import { pasted } from './pasted';
import { repostPaths } from './repost-paths';
import { snscrape } from './snscrape';
import { treeEdges } from './tree-edges';
import { hoaxy } from './hoaxy';
import { hoaxyJson } from './hoaxy-json';
import { infoOperations } from './info-operations';
import { nodexl } from './nodexl';
import { rtweet } from './rtweet';
import { tags } from './tags';
import { tcat } from './tcat';
import { twarc2Csv } from './twarc2-csv';
import { twitterV1 } from './twitter-v1';
import { twitterV2 } from './twitter-v2';
import { weibo } from './weibo';
import { xArchive } from './x-archive';
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
  twarc2Csv,
  hoaxy,
  hoaxyJson,
  nodexl,
  tags,
  tcat,
  fourcat,
  communalytic,
  rtweet,
  infoOperations,
  weibo,
  followerList,
  treeEdges,
  repostPaths,
  library,
  pasted,
  activityStreams,
  xGraphql,
  xArchive,
  snscrape,
  compliance,
  genericTable,
  genericJson,
];

/** The format with this id; undefined where there is none. */
export function formatById(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}
