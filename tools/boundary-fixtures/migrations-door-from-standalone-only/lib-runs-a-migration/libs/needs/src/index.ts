import { migrations } from '@hjerterom/people/migrations';

export const used = migrations;
