export { person } from './person/person.entity.js';
