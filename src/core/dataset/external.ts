import { FLAG, type Dataset } from './types';

/** True for a row that is external: the export refers to that post, but does not hold it. */
export const isExternal = ({ posts }: Pick<Dataset, 'posts'>, row: number): boolean =>
  (posts.flags[row]! & FLAG.external) !== 0;
