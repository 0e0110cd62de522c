export { AssetsController } from './assets.controller.js';
export { type PageProps, renderPage } from './page.js';
