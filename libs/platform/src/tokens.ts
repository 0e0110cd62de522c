/** The injected Clock: the machine's in production, the demo clock in demo mode, a fixed one in tests. */
export const CLOCK = Symbol('Clock');
