/** Stands in for the analyse worker where only the Dataset is measured: batches in, figures out. */
import { expose } from 'comlink';
import { DatasetBuilder } from '../../../src/core/dataset/builder';
import type { Dataset, FileReport } from '../../../src/core/dataset/types';
import { receiveBatches } from '../../../src/core/service/batchPort';

let builder = new DatasetBuilder();
let dataset: Dataset | null = null;

expose({
  begin() {
    builder = new DatasetBuilder();
    dataset = null;
  },
  receive(port: MessagePort) {
    receiveBatches(port, (batch) => builder.add(batch));
  },
  finish(files: FileReport[]) {
    dataset = builder.finish(files);
    return { posts: dataset.posts.count, files: dataset.files };
  },
});
