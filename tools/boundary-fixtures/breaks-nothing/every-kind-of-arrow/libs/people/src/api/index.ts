export { Permission } from '@hjerterom/platform/api';
