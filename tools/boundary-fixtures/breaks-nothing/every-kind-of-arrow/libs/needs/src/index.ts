export { registerNeed } from './need/register-need.js';
