export { OffersRetentionModule } from '../offers.retention.js';
export { OffersWorkerModule } from './offers-worker.module.js';
