/**
 * In place of all of @digdir/designsystemet-web (vite.config.mjs says so): what every page may need of it, loaded beside
 * the page, since it only adds to what is drawn (who is labelled by what, arrow keys in a row of buttons). A page that
 * uses tabs, popovers, tooltips or suggestions imports theirs, as `@digdir/designsystemet-web/ds-tabs`.
 */
void import('./every-page-elements.js');

export { pagination } from '@digdir/designsystemet-web/ds-pagination';
