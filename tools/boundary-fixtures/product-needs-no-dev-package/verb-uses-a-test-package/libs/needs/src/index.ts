import fc from 'fast-check';

export const used = fc;
