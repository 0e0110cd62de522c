const kept = ['hjerterom.language', 'hjerterom.single-keys'];

/** Takes what the user has left in this browser away, drafts first of all: the next user of the machine is another. */
export function forgetEverything(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('hjerterom.') && !kept.includes(key)) localStorage.removeItem(key);
  }
}
