import { migrations } from '@hjerterom/people/migrations';
import { api } from '../../api/src/main.js';

export const all = [migrations, api];
