export { AssetsController } from './assets.controller.js';
export {
  type CalendarFile,
  type CalendarFileEvent,
  calendarText,
  sendAskLater,
  sendSecretCalendar,
} from './calendar-file.js';
export { brokenPage, notFoundPage } from './error-pages.js';
export { Area, Choice, Choices, Field, Summary } from './form-parts.js';
export { leaveWhenIdle, unlockPath } from './locked-page.js';
export { ExplainsNationalId, NoNationalId } from './national-id-guard.js';
export { type PageProps, renderPage } from './page.js';
export { PageErrors } from './page-errors.filter.js';
export { pageLanguage } from './page-language.js';
export { SameSite } from './same-site.guard.js';
export { sendOn, sendPage } from './send-page.js';
export { vtimezone } from './vtimezone.js';
