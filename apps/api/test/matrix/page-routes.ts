import { pageTable } from './page-table.js';

/**
 * Every address that is no GraphQL: who gets what there. The routes of libs/access stand in `page-routes-of-access.ts`.
 * What is said of a link is said of whoever holds it: `another` is a link whose last letter was changed.
 */
export const pageRoutes = pageTable`
                                               coordinator leader staff  volunteer contact resident anonymous

GET /                                          told        told   told   told      told    told     shown
GET /start                                     everybody led
GET /accessibility                             everybody shown
GET /tilgjengelighet                           everybody shown
GET /assets/pages.css                          everybody shown
GET /assets/logo.svg                           everybody shown
GET /health/live                               everybody shown
GET /health/ready                              everybody shown
# The page of the web app, and its files: what is in it is asked for by GraphQL.
GET /c                                         everybody shown
GET /c/*path                                   everybody shown
GET /c/:slug/screen                            everybody led
GET /web/:name                         another everybody -

GET /my-data/:centreId/:personId           own told        told   told   told      told    told     -
GET /my-data/:centreId/:personId.json      own told        told   told   told      told    told     -
GET /my-data/:centreId/:personId       related everybody -
GET /my-data/:centreId/:personId.json  related everybody -
GET /my-data/:centreId/:personId         other -           told   -      -         -       -        -
GET /my-data/:centreId/:personId.json    other -           told   -      -         -       -        -
GET /my-data/:centreId/:personId       foreign everybody -
GET /my-data/:centreId/:personId.json  foreign everybody -
GET /my-data/:centreId/:personId          gone everybody -
GET /my-data/:centreId/:personId.json     gone everybody -

GET /:slug/bli-frivillig                       everybody shown
GET /:slug/bli-frivillig               another everybody -
POST /:slug/bli-frivillig                      everybody led
POST /:slug/bli-frivillig              another everybody -
GET /:slug/bli-frivillig/takk                  everybody shown
GET /:slug/bli-frivillig/takk          another everybody -
GET /:slug/bli-frivillig/papir                 everybody shown
GET /:slug/bli-frivillig/papir         another everybody -

GET /:slug/lag                                 everybody shown
GET /:slug/lag                         another everybody -
GET /:slug/lag/ny                              everybody shown
GET /:slug/lag/ny                      another everybody -
POST /:slug/lag/ny                             everybody led
POST /:slug/lag/ny                     another everybody -
GET /:slug/lag/ny/takk                         everybody shown
GET /:slug/lag/ny/takk                 another everybody -
GET /lag/:id                                   everybody shown
GET /lag/:id                           another everybody -
GET /l/:token                                  everybody shown
GET /l/:token                          another everybody -
POST /l/:token                                 everybody led
POST /l/:token                         another everybody -

# What there is to borrow and when it is taken, without a person; the file is for those who run the centre.
GET /:slug/lokaler                             everybody shown
GET /:slug/lokaler                     another everybody -
GET /:slug/lokaler/uke                         everybody shown
GET /:slug/lokaler/uke                 another everybody -
GET /:slug/lokaler/:room                       everybody shown
GET /:slug/lokaler/:room               another everybody -
GET /:slug/lokaler/:room/skilt                 everybody shown
GET /:slug/lokaler/:room/skilt         another everybody -
GET /:slug/lokaler/:room/kalender.ics          everybody shown
GET /:slug/lokaler/:room/kalender.ics  another everybody -
GET /:slug/lokaler/bookinger.csv               shown       shown  shown  -         -       -        -
GET /:slug/lokaler/bookinger.csv       another everybody -
GET /:slug/skjerm                              everybody shown
GET /:slug/skjerm                      another everybody -
GET /assets/screen.js                          everybody shown
GET /room-pictures/:id                         everybody shown
GET /room-pictures/:id                 another everybody -

GET /v/:token                                  everybody shown
GET /v/:token                          another everybody -
GET /v/:token                             gone everybody -
POST /v/:token                                 everybody led
POST /v/:token                         another everybody -
POST /v/:token                            gone everybody -
GET /g/:token                                  everybody shown
GET /g/:token                          another everybody -
GET /g/:token                             gone everybody -
POST /g/:token                                 everybody led
POST /g/:token                         another everybody -
POST /g/:token                            gone everybody -
GET /calendar/:file                            everybody shown
GET /calendar/:file                    another everybody -
GET /calendar/bookings/:file                   everybody shown
GET /calendar/bookings/:file           another everybody -

GET /o/:token                                  everybody shown
GET /o/:token                          another everybody -
GET /o/:token                             gone everybody shown
POST /o/:token/answer                          everybody led
POST /o/:token/answer                  another everybody -
POST /o/:token/answer                     gone everybody led
POST /o/:token/code                            everybody led
POST /o/:token/code                    another everybody -
POST /o/:token/open                            everybody led
POST /o/:token/open                    another everybody -
GET /o/:token/give-back                        everybody shown
GET /o/:token/give-back                another everybody -
GET /o/:token/give-back                   gone everybody led
POST /o/:token/give-back                       everybody led
POST /o/:token/give-back               another everybody -
GET /o/:token/calendar.ics                     everybody shown
GET /o/:token/calendar.ics             another everybody -
GET /o/:token/calendar.ics                gone everybody -
GET /h/:token                                  everybody shown
GET /h/:token                          another everybody -
POST /h/:token                                 everybody led
POST /h/:token                         another everybody -
GET /r/:token                                  everybody shown
GET /r/:token                          another everybody -
POST /r/:token                                 everybody led
POST /r/:token                         another everybody -

# For those who try the program: not there in production.
GET /dev/sign-in                               everybody told
POST /dev/sign-in                              everybody shown
POST /dev/sign-in                         gone everybody -
GET /dev/clock                                 everybody shown
POST /dev/clock                                everybody shown
GET /dev/mailbox                               everybody shown
GET /dev/mailbox.json                          everybody shown
GET /dev/mailbox/:id                   another everybody -
`;
