import { needsApi } from '@hjerterom/needs/api';

export const api = needsApi;
