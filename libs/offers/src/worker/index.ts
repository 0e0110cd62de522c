export { OffersWorkerModule } from './offers-worker.module.js';
