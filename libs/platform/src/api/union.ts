import type { Type } from '@nestjs/common';
import { createUnionType } from '@nestjs/graphql';
import { InvalidInput } from './invalid-input.js';

/** The result of a mutation: what it made, or one of the things a user can act on. InvalidInput is always among them. */
export function resultOf<const Types extends readonly Type<unknown>[]>(name: string, types: Types) {
  return createUnionType({
    name,
    types: () => [...types, InvalidInput] as const,
    resolveType: (value: { kind: string }) => value.kind,
  });
}
