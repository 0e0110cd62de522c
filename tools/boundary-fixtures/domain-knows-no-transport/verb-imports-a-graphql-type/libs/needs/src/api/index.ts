export { needType } from './need.type.js';
