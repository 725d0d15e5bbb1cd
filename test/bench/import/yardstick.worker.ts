/** What the importer is measured against: JSON.parse on each line alone, and papaparse that throws its rows away. */
import { expose } from 'comlink';
import Papa from 'papaparse';

expose({
  /** Milliseconds to read the file, cut it into lines and parse each; nothing is kept. */
  async jsonParse(blob: Blob): Promise<number> {
    const started = performance.now();
    const decoder = new TextDecoder();
    let rest = '';
    let kept = 0;
    for (let at = 0; at < blob.size; at += 8 << 20) {
      const text =
        rest + decoder.decode(await blob.slice(at, at + (8 << 20)).arrayBuffer(), { stream: true });
      const lines = text.split('\n');
      rest = lines.pop()!;
      for (const line of lines) if (JSON.parse(line)) kept++;
    }
    if (rest) JSON.parse(rest);
    if (!kept) throw new Error('nothing was parsed');
    return performance.now() - started;
  },
  /** Milliseconds of papaparse's `step` over the file, with its rows thrown away. */
  papaparse(blob: Blob): Promise<number> {
    const started = performance.now();
    return new Promise((resolve, reject) =>
      Papa.parse<string[]>(blob as File, {
        step: () => undefined,
        complete: () => resolve(performance.now() - started),
        error: reject,
      }),
    );
  },
});
