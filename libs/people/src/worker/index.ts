export { PeopleRetentionModule } from '../people.retention.js';
