import { person } from '../../../libs/people/src/person/person.entity.js';

export const used = person;
