import { together } from '../together.mjs';

await together('tools');
