/** Something the person at the terminal can do something about. Its message is the whole sentence; no stack is shown. */
export class BootstrapTrouble extends Error {}
