export * from './person-data.js';
export { PersonDataModule } from './person-data.module.js';
export { PersonDataRegistry } from './person-data-registry.js';
