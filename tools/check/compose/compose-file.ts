import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The root of the repository. */
export const root = join(import.meta.dirname, '..', '..', '..');

interface Dependency {
  readonly condition: string;
}

/** A service as docker-compose.yml writes it, after its anchors. */
export interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, Dependency>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly restart?: string;
  readonly networks?: readonly string[];
  readonly volumes?: readonly string[];
  readonly ports?: readonly unknown[];
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
}

/** A variable that the file asks of whoever starts it, such as `${SECRET:?why}` or `${LOG_LEVEL:-info}`. */
export interface Asked {
  readonly name: string;
  /** `?`: it must be given. `-`: it has a default. */
  readonly otherwise: '?' | '-';
  readonly text: string;
}

const asked = /\$\{([A-Z_]+):([?-])([^}]*)\}/g;

export function composeText(): string {
  return readFileSync(join(root, 'docker-compose.yml'), 'utf8');
}

export function composeFile(): ComposeFile {
  return parse(composeText(), { merge: true }) as ComposeFile;
}

/** Every variable that the file asks for. */
export function askedVariables(): Asked[] {
  return [...composeText().matchAll(asked)].map(([, name = '', otherwise, text = '']) => ({
    name,
    otherwise: otherwise as '?' | '-',
    text,
  }));
}

/** The environment of a service when these are given, as compose would fill it in. */
export function environmentOf(service: Service, given: Readonly<Record<string, string>>): Record<string, string> {
  const fill = (value: string) =>
    value.replace(asked, (_all, name: string, otherwise: string, text: string) => {
      return given[name] || (otherwise === '-' ? text : `${name} IS MISSING`);
    });
  return Object.fromEntries(
    Object.entries(service.environment ?? {}).map(([key, value]) => [key, fill(String(value))]),
  );
}
