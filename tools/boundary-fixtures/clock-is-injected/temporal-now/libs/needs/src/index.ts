import { Temporal } from 'temporal-polyfill';

export const today = () => Temporal.Now.instant();
