export { first } from './first.js';
