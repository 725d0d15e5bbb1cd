/** An import worker that ends while it reads the file called 'poison.jsonl'. */
import { expose } from 'comlink';
import type { ImportApi } from '../../../src/core/api';
import type { Span } from '../../../src/core/dataset/seam';
import type { Packed } from '../../../src/core/import/unpack/packing';
import type { ImportTask } from '../../../src/core/import/task';
import { ImportService } from '../../../src/core/service/import';

class Dying extends ImportService {
  override async read(task: ImportTask, file: Packed): Promise<Span | null> {
    if (task.head.name === 'poison.jsonl') {
      setTimeout(() => {
        throw new Error('out of memory');
      });
      await new Promise(() => undefined);
    }
    return super.read(task, file);
  }
}

expose(new Dying() satisfies ImportApi);
