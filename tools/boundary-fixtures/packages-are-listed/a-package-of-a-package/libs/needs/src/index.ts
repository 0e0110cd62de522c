import { decorate } from 'tslib';

export const used = decorate;
