/** What one setting is: its name in the environment, what it is for, and what it falls back on. */
export interface Setting {
  readonly variable: string;
  readonly about: string;
  /** The value in demo mode when none is given. */
  readonly fallback?: string;
  /** Production has no fallback for this one: it must be given. */
  readonly demandedInProduction?: boolean;
  /** Never shown in logs or in the example file. */
  readonly secret?: boolean;
}

const settings = new Map<string, Setting>();

/** Declares a property of Config as a setting read from the environment. */
export function FromEnvironment(variable: string, setting: Omit<Setting, 'variable'>): PropertyDecorator {
  return (_target, property) => {
    settings.set(String(property), { variable, ...setting });
  };
}

/** Every setting by the name of its property, in the order of their declaration. */
export function declaredSettings(): ReadonlyMap<string, Setting> {
  return settings;
}
