import { today } from './utils/dates.js';

export const used = today;
