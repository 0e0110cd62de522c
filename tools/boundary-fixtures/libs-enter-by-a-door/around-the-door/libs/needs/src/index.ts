import { person } from '../../people/src/person/person.entity.js';

export const used = person;
