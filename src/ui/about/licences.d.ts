/** Made by the build (test/tools/build/licences.ts). */
declare module 'virtual:licences' {
  const licences: {
    packages: { name: string; version: string; licence: string; text: number | null }[];
    texts: string[];
  };
  export default licences;
}
