/**
 * The parts of @digdir/designsystemet-web that every page may need, in place of all of them (vite.config.mjs says so): a
 * page that uses tabs, popovers, tooltips or suggestions imports theirs, as `@digdir/designsystemet-web/ds-tabs`.
 */
import '@digdir/designsystemet-web/clickdelegatefor';
import '@digdir/designsystemet-web/details';
import '@digdir/designsystemet-web/dialog';
import '@digdir/designsystemet-web/fieldset';
import '@digdir/designsystemet-web/focusgroup';
import '@digdir/designsystemet-web/invokers';
import '@digdir/designsystemet-web/readonly';
import '@digdir/designsystemet-web/toggle-group';
import '@digdir/designsystemet-web/ds-error-summary';
import '@digdir/designsystemet-web/ds-field';

export { pagination } from '@digdir/designsystemet-web/ds-pagination';
