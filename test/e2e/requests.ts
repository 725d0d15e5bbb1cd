/** A reporter: what all pages of all tests asked for, by host. */
import type { Reporter, TestCase } from '@playwright/test/reporter';
import { REQUESTS } from './test';

export default class Requests implements Reporter {
  readonly #hosts = new Map<string, number>();
  #tests = 0;

  onTestEnd(
    _test: TestCase,
    { annotations }: { annotations: readonly { type: string; description?: string }[] },
  ): void {
    const noted = annotations.find(({ type }) => type === REQUESTS)?.description;
    if (!noted) return;
    this.#tests++;
    for (const [host, count] of Object.entries(JSON.parse(noted) as Record<string, number>))
      this.#hosts.set(host, (this.#hosts.get(host) ?? 0) + count);
  }

  onEnd(): void {
    const own = [...this.#hosts].filter(([, count]) => count > 0).map(([host, count]) => `${count} ${host}`);
    console.log(`Requests of all pages of ${this.#tests} tests: ${own.join(', ') || 'none'}`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
