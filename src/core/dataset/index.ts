export { transferables, type Batch } from './batch';
export { DatasetBuilder } from './builder';
export * from './sampling';
export { timeOfId } from './snowflake';
export * from './types';
export { BatchWriter } from './writer';
