/** Styles are taken in by Vite for their effect. */
declare module '*.css';
