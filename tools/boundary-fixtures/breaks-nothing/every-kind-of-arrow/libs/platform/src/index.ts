import { newId } from '@hjerterom/kernel';

export const used = newId;
