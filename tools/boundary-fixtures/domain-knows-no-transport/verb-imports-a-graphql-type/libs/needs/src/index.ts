export { used } from './need/register-need.js';
