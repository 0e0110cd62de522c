export { anOffer, aSubject, inAWeek } from './factories.js';
export { FakeSubject, FakeSubjectModule, makeTestSubjects, TEST_KIND } from './fake-subject.js';
