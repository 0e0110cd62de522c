import { samplePeople } from '@hjerterom/people/sample';

export const used = samplePeople;
