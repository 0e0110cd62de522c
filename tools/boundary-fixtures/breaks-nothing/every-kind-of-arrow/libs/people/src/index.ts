export { used } from '@hjerterom/platform';
