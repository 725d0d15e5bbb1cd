/** A paper telephone game while it is typed in. It is kept until it is thrown away: a room plays it but once. */
import { isPlayable, MOST_TURNS, playedOf, readTurns, turnLines, type Turn } from '../../core/workshop/game';
import { store, stored } from '../storage';

const NAME = 'game';
const empty = (from = ''): Turn => ({ who: '', from, words: '' });

export class Game {
  #turns = $state<Turn[]>(begun());

  /** The first is the message. */
  get turns(): readonly Turn[] {
    return this.#turns;
  }
  /** Those that were played. */
  get played(): readonly Turn[] {
    return playedOf(this.#turns);
  }
  get playable(): boolean {
    return isPlayable(this.played);
  }
  get full(): boolean {
    return this.#turns.length >= MOST_TURNS;
  }

  edit(at: number, change: Partial<Turn>): void {
    Object.assign(this.#turns[at]!, change);
    this.#keep();
  }

  /** One more turn at the end, from whoever had the words last: most games go round. */
  add(): void {
    if (!this.full) this.#turns.push(empty(this.#turns.at(-1)?.who));
  }

  remove(at: number): void {
    this.#turns.splice(at, 1);
    if (at === 0 && this.#turns[0]) this.#turns[0].from = '';
    if (!this.#turns.length) this.add();
    this.#keep();
  }

  /** Puts pasted turns in place of turn `at`, and of those behind it that hold nothing. False where the text holds none. */
  paste(at: number, text: string): boolean {
    const turns = readTurns(text);
    if (!turns) return false;
    const behind = this.#turns.slice(at + 1).filter(({ who, words }) => who || words);
    this.#turns = [...this.#turns.slice(0, at), ...turns, ...behind].slice(0, MOST_TURNS);
    this.#keep();
    return true;
  }

  clear(): void {
    this.#turns = [empty()];
    this.#keep();
  }

  #keep(): void {
    store(NAME, turnLines(this.#turns));
  }
}

/** The turns that were kept, or room for the message. */
function begun(): Turn[] {
  const turns = readTurns(stored(NAME) ?? '') ?? [];
  return turns.length ? turns : [empty()];
}
