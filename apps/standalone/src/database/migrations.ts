import { migrations as platform } from '@hjerterom/platform/migrations';

/** The migrations of all libs; TypeORM runs them in the order of their timestamps. */
export const migrations = [...platform];
