import { alsoForgotten } from './also-forgotten.js';

export const used = alsoForgotten;
