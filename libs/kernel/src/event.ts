/** The type of something that happened: its name, and (for the compiler only) the shape of what it carries. */
export interface EventType<Payload extends object> {
  /** `<lib>.<what-happened>`, for example `needs.registered`. */
  readonly name: string;
  /** Never present at run time; it carries the payload's type. */
  readonly payload?: Payload;
}

const declared = new Map<string, EventType<object>>();

/**
 * Declares an event that a lib tells others about. Payloads carry ids and facts, never personal data.
 * @throws Error when the name is declared twice.
 */
export function defineEvent<Payload extends object>(name: string): EventType<Payload> {
  if (declared.has(name)) throw new Error(`The event ${name} is declared twice.`);
  const type = Object.freeze({ name });
  declared.set(name, type);
  return type;
}

/** Every event declared by the libs that have been loaded: for the registry and the map. */
export function declaredEvents(): string[] {
  return [...declared.keys()].sort();
}
