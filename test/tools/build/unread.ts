/** True for a file that the app itself never reads: what samples were made of, and the example of an article. */
export const isUnread = (path: string): boolean => path.endsWith('/truth.csv') || path.startsWith('embed/');
