import { need } from '../need/need.entity.js';

export const used = need;
