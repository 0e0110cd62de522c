import { together } from '../together.mjs';

await together('web-people');
