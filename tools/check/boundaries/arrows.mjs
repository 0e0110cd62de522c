// Who may import whom: the one place where it is written down. The cruiser's rules, the check of SQL names and
// docs/MAP.md are made of it; docs/adr/0001-doors-and-arrows.md says why.

/**
 * @typedef {object} Arrows
 * @property {string[]} to the libs that it may enter, each by the door that fits (api from api, testing from tests …)
 * @property {string[]} [contractsOf] libs of which it may know events and types only
 */

const everywhere = ['kernel', 'platform', 'centres', 'people'];

/** @type {Readonly<Record<string, Arrows>>} */
export const arrows = {
  kernel: { to: [] },
  matching: { to: ['kernel'] },
  platform: { to: ['kernel'] },
  centres: { to: ['kernel', 'platform'] },
  people: { to: ['kernel', 'platform', 'centres'] },
  access: { to: everywhere, contractsOf: ['associations', 'notifications', 'volunteers'] },
  records: { to: everywhere },
  volunteers: { to: everywhere, contractsOf: ['notifications'] },
  associations: { to: everywhere, contractsOf: ['notifications'] },
  rooms: { to: [...everywhere, 'associations'], contractsOf: ['notifications'] },
  notifications: { to: everywhere },
  offers: { to: [...everywhere, 'volunteers', 'matching'], contractsOf: ['notifications'] },
  needs: { to: [...everywhere, 'volunteers', 'offers', 'matching'], contractsOf: ['notifications'] },
  hours: { to: [...everywhere, 'volunteers'], contractsOf: ['needs', 'notifications'] },
};

/** Every lib that may exist. */
export const libs = Object.keys(arrows);

/**
 * The libs whose tables a foreign key may point at, and whose published views SQL may read: those it may enter.
 * @param {string} lib
 * @returns {string[]}
 */
export function alongArrows(lib) {
  return arrows[lib]?.to ?? [];
}
