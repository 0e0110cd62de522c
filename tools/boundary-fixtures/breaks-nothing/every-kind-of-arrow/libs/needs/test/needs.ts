import { used } from '@hjerterom/people/testing';

export const tested = used;
