/** A title as every file system takes it. */
export const fileName = (title: string, extension: string): string => {
  const words = title
    .replace(/\.\w{1,7}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${words || 'cascade'}.${extension}`;
};
