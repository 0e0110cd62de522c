import { personType } from '@hjerterom/people/api';

export const used = personType;
