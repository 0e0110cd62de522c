export const migrations = 'migrations';
