import { createTestingModule } from './world.js';

export const used = createTestingModule;
