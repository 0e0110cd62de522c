/**
 * The statements that leave a role no more than it needs with the audit's tables: to add rows and links, and to read. For
 * `migrate`, after the role got its rights to all tables.
 * @param role escaped as an identifier
 */
export function auditRights(role: string): string[] {
  return [
    `REVOKE UPDATE, DELETE, TRUNCATE ON platform_audit, platform_audit_link, platform_audit_cut FROM ${role}`,
    `REVOKE INSERT ON platform_audit_cut FROM ${role}`,
  ];
}
