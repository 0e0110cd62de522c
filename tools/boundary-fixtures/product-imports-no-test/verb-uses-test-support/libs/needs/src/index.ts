import { world } from '../test/world.js';

export const used = world;
