import { nothing } from '@hjerterom/nowhere';

export const used = nothing;
