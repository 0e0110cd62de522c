import { aPerson } from '@hjerterom/people/testing';

export const used = aPerson;
