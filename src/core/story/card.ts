import { CARD } from './markdown';

/** With the method card (plain text) at the end, as a block in which no character means anything. `readStory` passes over it. */
export const withCard = (markdown: string, card: string): string =>
  `${markdown}\n## ${CARD}\n\n${card
    .trim()
    .split('\n')
    .map((row) => (row ? `    ${row}` : ''))
    .join('\n')}\n`;
