/** The workers that read files. They outlive an opening: a new one has to load and to compile what an old one has. */
import { transfer } from 'comlink';
import type { AnalyseApi, ImportApi } from '../core/api';
import { callback, createBridge, type Bridge } from './bridge';
import { spawnImport } from './workers';

/** Workers beyond four only wait for the disk and for the analyse worker. */
const LARGEST_POOL = 4;
/** Workers that nobody needed for so long are ended: they hold memory. */
const IDLE_MS = 60_000;

/** What one opening has its workers do for it. */
export interface PoolUse {
  /** Where batches go. */
  readonly analyse: Bridge<AnalyseApi>;
  readonly signal: AbortSignal;
  /** Told of bytes of a file that were read. */
  onBytes(file: number, bytes: number): void;
}

export class ImportPool {
  readonly #spawn: () => Worker;
  readonly #size: number | undefined;
  /** Empty before the first opening. */
  #bridges: readonly Bridge<ImportApi>[] = [];
  /** The opening that goes on, and what it has of each bridge. */
  #use: PoolUse | null = null;
  #workers: readonly PoolWorker[] = [];
  #idle: ReturnType<typeof setTimeout> | undefined;

  /**
   * Workers start when they are first called, or by `start`. `size`: how many; only benches and tests give it, or another
   * `spawn`.
   */
  constructor({ spawn = spawnImport, size }: { spawn?: () => Worker; size?: number } = {}) {
    this.#spawn = spawn;
    this.#size = size;
  }

  /** Starts the workers that the next opening will need. */
  start(): void {
    if (!this.#use) this.#endLater();
    if (!this.#bridges.length) this.#bridges = this.#bridgesMade();
    for (const bridge of this.#bridges) bridge.start();
  }

  /** Nothing will be opened: workers that no opening has end. */
  leave(): void {
    if (!this.#use) this.#endAll();
  }

  /** The workers for one opening. Throws where one before it is neither done nor aborted. */
  begin(use: PoolUse): readonly PoolWorker[] {
    if (this.#use && !this.#use.signal.aborted) throw new Error('Another opening goes on.');
    clearTimeout(this.#idle);
    if (this.#use) this.#endAll();
    this.#use = use;
    if (!this.#bridges.length) this.#bridges = this.#bridgesMade();
    return (this.#workers = this.#bridges.map((bridge) => new PoolWorker(bridge, use)));
  }

  /** The opening is done; the workers stand ready for another for a while. */
  rest(use: PoolUse): void {
    if (use !== this.#use) return;
    this.#use = null;
    this.#endLater();
  }

  /** The opening was given up or failed: its workers end, with what they do and hold. The next one has fresh ones. */
  end(use: PoolUse): void {
    if (use !== this.#use) return;
    this.#use = null;
    this.#endAll();
  }

  #bridgesMade(): Bridge<ImportApi>[] {
    const length = this.#size ?? Math.min(LARGEST_POOL, Math.max(1, navigator.hardwareConcurrency));
    return Array.from({ length }, (_, i) =>
      createBridge<ImportApi>(this.#spawn, { onDeath: () => this.#workers[i]?.died() }),
    );
  }

  #endLater(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#endAll(), IDLE_MS);
  }

  #endAll(): void {
    for (const bridge of this.#bridges) bridge.terminate();
  }
}

/** One worker as an opening has it, connected to the analyse worker; after a death the next call starts a fresh one. */
export class PoolWorker {
  /** Settled once the worker runs and knows where batches go; null before and after a death. */
  #connection: Promise<void> | null = null;

  constructor(
    private readonly bridge: Bridge<ImportApi>,
    private readonly use: PoolUse,
  ) {}

  async call<T>(run: Parameters<typeof this.run<T>>[0]): Promise<T> {
    await this.start();
    return this.run(run);
  }

  /** Starts and connects the worker, where it is not. */
  start(): Promise<void> {
    this.#connection ??= this.#connect().catch((error: unknown) => {
      this.#connection = null;
      throw error;
    });
    return this.#connection;
  }

  /** Settles when the analyse worker has taken all that was read. */
  async drained(): Promise<void> {
    if (this.#connection) await this.call((api) => api.drained());
  }

  died(): void {
    this.#connection = null;
  }

  private run<T>(
    run: (api: Parameters<Parameters<Bridge<ImportApi>['call']>[1]>[0]) => Promise<T>,
  ): Promise<T> {
    return this.bridge.call(this.use.signal, run);
  }

  async #connect(): Promise<void> {
    const { port1, port2 } = new MessageChannel();
    const { analyse, signal, onBytes } = this.use;
    await analyse.call(signal, (api) => api.receive(transfer(port1, [port1])));
    await this.run((api) => api.connect(transfer(port2, [port2]), callback(onBytes)));
  }
}
