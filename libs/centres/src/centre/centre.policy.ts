import { allow, Policy } from '@hjerterom/platform';

/** How the centre receives people is its leader's to say. Reading is public: it stands on the door. */
export const centrePolicy = new Policy('centres.centre', {
  change: [allow(['leader'])],
});
