import { needType } from '../api/need.type.js';

export const used = needType;
