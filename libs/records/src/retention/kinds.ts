import { found, Ports, type RetentionKind, retentionKinds } from '@hjerterom/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { getMetadataArgsStorage } from 'typeorm';

/** Columns that hold whose something is. */
const ofPersons = /^(?:personId|volunteerId|recipientId|requestedBy|accountId)$/;

/** Every kind of data that is not kept for ever. The boot fails where a lib with data of people has none. */
@Injectable()
export class RetentionKinds implements OnModuleInit {
  private kinds: ReadonlyMap<string, RetentionKind> = new Map();

  constructor(private readonly ports: Ports) {}

  onModuleInit(): void {
    this.kinds = new Map([...this.ports.all(retentionKinds)].sort(([a], [b]) => a.localeCompare(b)));
    const missing = withoutKinds(libsWithPersons(), [...this.kinds.keys()]);
    if (missing.length > 0) {
      throw new Error(
        `How long is it kept? ${missing.join(', ')} has tables of persons and plugs nothing into retentionKinds.`,
      );
    }
  }

  /** The kinds by their keys, in the order of the keys. */
  all(): ReadonlyMap<string, RetentionKind> {
    return this.kinds;
  }

  /** @throws NotFound */
  one(key: string): RetentionKind {
    return found(this.kinds.get(key), 'retention kind');
  }
}

/** The libs among these that have no kind. */
export function withoutKinds(libs: readonly string[], keys: readonly string[]): string[] {
  return libs.filter((lib) => !keys.some((key) => key.startsWith(`${lib}.`)));
}

/** The libs whose entities have a column that says whose a row is, among those loaded. */
export function libsWithPersons(): string[] {
  const { tables, columns } = getMetadataArgsStorage();
  const targets = new Set(
    columns.filter(({ propertyName }) => ofPersons.test(propertyName)).map(({ target }) => target),
  );
  const names = tables.filter(({ target }) => targets.has(target)).map(({ name = '' }) => name.split('_')[0] ?? '');
  return [...new Set(names)].sort();
}
