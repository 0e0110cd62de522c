import { today } from './common.js';

export const used = today;
