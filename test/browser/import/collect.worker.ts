/** Stands in for the analyse worker: builds the Dataset and tells its figures and its ids. */
import { expose } from 'comlink';
import { DatasetBuilder } from '../../../src/core/dataset/builder';
import type { FileReport } from '../../../src/core/dataset/types';
import { receiveBatches } from '../../../src/core/service/batchPort';

let builder = new DatasetBuilder();

expose({
  begin() {
    builder = new DatasetBuilder();
  },
  receive(port: MessagePort) {
    receiveBatches(port, (batch) => builder.add(batch));
  },
  finish(files: FileReport[]) {
    const data = builder.finish(files);
    return {
      posts: data.posts.count,
      accounts: data.accounts.count,
      files: data.files,
      rejects: data.rejects,
      ids: Array.from({ length: data.posts.count }, (_, row) => data.id(row)),
      texts: Array.from({ length: Math.min(5, data.posts.count) }, (_, row) => data.text(row)),
    };
  },
});
