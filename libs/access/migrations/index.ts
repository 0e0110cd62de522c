import { Access1764000003000 } from './1764000003000-access.js';
import { Accounts1764200001000 } from './1764200001000-accounts.js';

export const migrations = [Access1764000003000, Accounts1764200001000];
