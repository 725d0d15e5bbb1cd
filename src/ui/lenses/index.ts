/** How each lens is shown. Explore, Stage and timeline know no lens by name: what differs stands in this list. */
import type { Lens } from '../../core/lenses/names';
import { dialogueClasses } from './dialogue/classes';
import { roleClasses } from './carriers/classes';
import { horizonClasses } from './horizon/classes';
import type { LensUi } from './types';
import { classesOf as groupsOfWhere } from './where/groups';

/** Lenses without an entry have no screen yet; the row leaves them out. */
export const LENS_UI: { readonly [L in Lens]?: LensUi } & { readonly wording: LensUi } = {
  where: {
    load: () => import('./where'),
    answer: () => import('./where/Answer.svelte'),
    classes: groupsOfWhere,
  },
  wording: {
    load: () => import('./wording'),
    answer: () => import('./wording/Answer.svelte'),
    frame: ({ lens, selection }) => ({
      covered: lens.reading === 'tree' && selection.path === null,
      wide: lens.reading === 'telephone' && selection.path === null,
    }),
  },
  horizon: {
    load: () => import('./horizon'),
    answer: () => import('./horizon/Answer.svelte'),
    ofSource: true,
    theme: 'night',
    classes: horizonClasses,
  },
  dialogue: {
    load: () => import('./dialogue'),
    answer: () => import('./dialogue/Answer.svelte'),
    ofSource: true,
    classes: dialogueClasses,
  },
  carriers: {
    load: () => import('./carriers'),
    answer: () => import('./carriers/Answer.svelte'),
    ofSource: true,
    classes: roleClasses,
  },
  compare: {
    load: () => import('./compare'),
    answer: () => import('./compare/Answer.svelte'),
    ofSource: true,
    frame: ({ selection }) => ({ covered: selection.path === null, wide: false }),
  },
};

export const lensUi = (lens: Lens): LensUi => LENS_UI[lens] ?? LENS_UI.wording;
