/** True for a file of a sample that the app itself never reads. */
export const isUnread = (path: string): boolean => path.endsWith('/truth.csv');
