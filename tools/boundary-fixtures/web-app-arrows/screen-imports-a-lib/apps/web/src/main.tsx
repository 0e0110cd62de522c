import { person } from '@hjerterom/people';

console.log(person);
