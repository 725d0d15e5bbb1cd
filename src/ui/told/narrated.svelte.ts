/** What happens in a cascade, with the posts that are named in it: read when it is opened, after the page is drawn. */
import { narrate, type Happening } from '../../core/replay';
import type { Opened } from '../../state/message/opened';
import type { Session } from '../../state/session.svelte';
import { estimates } from '../estimates';
import { byRow, rowsNamed, type Told } from './sentences';

/** The page is drawn first. */
const READ_AFTER_MS = 400;

export class Narrated {
  #happenings: readonly Happening[] = [];
  #posts = byRow([]);

  /** While a component is made. `onOther`: another message, other paths, another filter tell another story. */
  constructor(
    private readonly session: Session,
    private readonly opened: () => Opened | null,
    onOther: () => void = () => undefined,
  ) {
    $effect(() => {
      const now = opened();
      this.#happenings = [];
      onOther();
      if (!now) return;
      let current = true;
      const timer = setTimeout(() => {
        const told = narrate(now.replay);
        void session.posts.several(rowsNamed(now, told)).then((found) => {
          if (!current) return;
          this.#posts = byRow(found);
          this.#happenings = told;
        });
      }, READ_AFTER_MS);
      return () => {
        current = false;
        clearTimeout(timer);
      };
    });
  }

  /** What happened with the births of these places. */
  between(from: number, to: number): Happening[] {
    return this.#happenings.filter(({ place }) => place >= from && place < to);
  }

  has(happening: Happening): boolean {
    return this.#happenings.includes(happening);
  }

  /** What sentences are made of; `base` as there. Null where nothing is open. */
  told(base: string): Told | null {
    const now = this.opened();
    return now && { opened: now, base, posts: this.#posts, about: estimates(this.session) };
  }
}
