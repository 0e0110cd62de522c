import { registerEnumType } from '@nestjs/graphql';

export const AuditDeedEnum = { DID: 'did', READ: 'read' } as const;
registerEnumType(AuditDeedEnum, {
  name: 'AuditDeed',
  description: 'Whether something was done, or only read.',
  valuesMap: {
    DID: { description: 'A verb was done, or refused.' },
    READ: { description: 'Something sensitive was read.' },
  },
});
