/** The plan of a workshop fills its hour and a half, and names each exercise as the app does. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, messages, speak, type Language } from '../../../../src/i18n';

describe.each(Object.keys(LANGUAGES) as Language[])('the plan in %s', (language) => {
  it('is of 90 minutes, and leads to every exercise by its name', async () => {
    await speak(language);
    const { papers, game, rehearse, judge, groups, pack } = messages().workshop;
    expect(papers.plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(90);
    expect(pack.title).toContain('90');
    const told = papers.plan.map(({ todo }) => todo).join('\n');
    for (const name of [game.button, rehearse.open, judge.open, groups.open]) expect(told).toContain(name);
  });
});
