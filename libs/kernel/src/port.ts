type Constructor = abstract new (...args: never[]) => object;

/**
 * A socket that one lib offers and other libs plug into, by a decorator and without importing each other.
 * `platform` finds the plugged-in providers at boot (`Ports`) and fails on a doubled key.
 */
export interface Port<Plug extends object> {
  readonly name: string;
  /** Decorates a class that implements the port under this key. */
  plug(key: string): <C extends abstract new (...args: never[]) => Plug>(target: C) => void;
  /** The key under which a class is plugged in here, if it is. */
  keyOf(target: Constructor): string | undefined;
}

/** Makes a port. `Plug` is the interface that each plugged-in class must have; the compiler checks it. */
export function definePort<Plug extends object>(name: string): Port<Plug> {
  const keys = new WeakMap<Constructor, string>();
  return {
    name,
    plug: (key) => (target) => {
      keys.set(target, key);
    },
    keyOf: (target) => keys.get(target),
  };
}
