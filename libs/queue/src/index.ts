export { Handles } from './handles.js';
export { type AnyContract, defineJob, type JobContract, type JobData, type QueueName, QUEUES } from './job-contract.js';
export * from './jobs.js';
export { Jobs } from './publisher.js';
export * from './queue-errors.js';
export { QueueModule, type QueueModuleOptions } from './queue.module.js';
