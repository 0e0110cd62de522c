import { pageTable } from './page-table.js';

/** The ways in, and one's own account. `another` is a link whose last letter was changed. */
export const pageRoutesOfAccess = pageTable`
                                               coordinator leader staff  volunteer contact resident anonymous

GET /sign-in                                   everybody shown
POST /sign-in                                  everybody led
POST /sign-in                      not-known   everybody led
GET /sign-in/code                              everybody shown
GET /sign-in/code/:id                          everybody shown
POST /sign-in/code                             everybody -
POST /sign-in/code/:id                         everybody -
GET /sign-in/mail/:token               another everybody -
POST /sign-in/mail/:token              another everybody -
GET /sign-in/who/:token                another everybody -
POST /sign-in/who/:token               another everybody -
GET /sign-in/password                          everybody shown
POST /sign-in/password                         everybody -
GET /sign-in/oidc/start                        everybody -
GET /sign-in/oidc/back                         everybody -
GET /sign-in/second-step                       everybody led
POST /sign-in/second-step                      everybody led
GET /sign-in/link/:token                       everybody shown
GET /sign-in/link/:token               another everybody -
POST /sign-in/link/:token                      everybody led
POST /sign-in/link/:token              another everybody -
GET /sign-in/invitation/:token                 everybody shown
GET /sign-in/invitation/:token         another everybody -
POST /sign-in/invitation/:token                everybody led
POST /sign-in/invitation/:token        another everybody -
POST /sign-out                                 everybody led

GET /lock                                      shown       shown  shown  shown     shown   shown    -
POST /lock                                     shown       shown  shown  shown     shown   shown    -
POST /lock/active                              shown       shown  shown  shown     shown   shown    -
POST /lock/code                                shown       shown  shown  shown     shown   shown    -
POST /lock/open                                shown       shown  shown  shown     shown   shown    -

GET /account                                   told        told   told   told      told    told     led
POST /account/devices/sign-out                 everybody led
POST /account/devices/sign-out-others          everybody led
POST /account/password                         everybody led
POST /account/shared                           everybody led
POST /account/password/remove                  everybody led
POST /account/oidc/remove                      everybody led
POST /account/demand                           -           led    -      -         -       -        led
POST /account/addresses                        everybody led
POST /account/addresses/remove                 everybody led
GET /account/addresses/:id             another everybody led
POST /account/addresses/:id            another everybody led
GET /account/second-step                       shown       shown  shown  shown     shown   shown    led
POST /account/second-step                      -           -      -      -         -       -        led
POST /account/second-step/remove               everybody led
`;
