import { createHash } from 'node:crypto';

/** The logo: a house with a heart in it. */
export const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#1b4d5c" d="M16 2 2 14h3v14a2 2 0 0 0 2 2h18a2 2 0 0 0 2-2V14h3z"/><path fill="#ffd9c7" d="M16 26s-7-4.6-7-9.3A3.8 3.8 0 0 1 16 14.6a3.8 3.8 0 0 1 7 2.1C23 21.4 16 26 16 26z"/></svg>`;

/** The one stylesheet of the server-rendered pages. Text on background is at least 7:1, buttons at least 48 px high. */
export const stylesheet = `
:root { color-scheme: light; --ink: #16262b; --quiet: #44555b; --paper: #fffaf5; --card: #ffffff; --line: #8b9a9f;
  --house: #1b4d5c; --house-deep: #12363f; --heart: #a8391c; --warm: #fff0e6; --ok: #1d5a38; }
* { box-sizing: border-box; }
html { font: 112.5%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--ink); background: var(--paper); }
body { margin: 0; min-height: 100vh; background: linear-gradient(var(--warm), var(--paper) 16rem) no-repeat; }
header, main, footer { max-width: 40rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
main.wide, .wide main { max-width: 64rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; justify-content: space-between; align-items: center; }
header nav { display: flex; gap: 1rem; }
.owner { display: flex; align-items: center; gap: .5rem; margin: 0; font-weight: 600; }
h1 { font-size: 1.8rem; line-height: 1.15; letter-spacing: -.01em; margin: 0 0 .75rem; text-wrap: balance; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .5rem; }
p, ul, ol, dl { margin: 0 0 1rem; }
a { color: var(--house); text-underline-offset: .2em; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem; margin: 0 0 1rem; }
.card > :first-child { margin-top: 0; }
.card > :last-child { margin-bottom: 0; }
.good { border-left: .5rem solid var(--ok); }
.notice { border-left: .5rem solid var(--heart); background: var(--warm); }
.quiet { color: var(--quiet); }
dl.facts { display: grid; grid-template-columns: minmax(6rem, auto) 1fr; gap: .35rem 1rem; }
dl.facts dt { color: var(--quiet); }
dl.facts dd { margin: 0; font-weight: 600; }
@media (max-width: 25rem) { dl.facts { grid-template-columns: 1fr; gap: 0; } dl.facts dd { margin-bottom: .5rem; } }
dl.facts.tight { grid-template-columns: auto 1fr; gap: .25rem .75rem; }
form { margin: 0 0 1rem; }
.choices { display: grid; gap: .75rem; margin: 0 0 1rem; }
button, .button { display: block; width: 100%; min-height: 3rem; padding: .75rem 1rem; font: inherit; font-weight: 600; text-align: center;
  text-decoration: none; color: #fff; background: var(--house); border: 2px solid var(--house); border-radius: .5rem; cursor: pointer; }
button:hover, .button:hover { background: var(--house-deep); }
button.second, .button.second { color: var(--house-deep); background: var(--card); border-color: var(--house); }
button.second:hover, .button.second:hover { background: var(--warm); }
button.big { min-height: 4rem; font-size: 1.2rem; border-radius: .75rem; }
button.plain { color: var(--house-deep); background: transparent; border-color: transparent; text-decoration: underline; text-underline-offset: .2em; }
button.plain:hover { background: var(--warm); }
.ask { border: 0; border-top: .4rem solid var(--heart); border-radius: 1rem; padding: .9rem 1.1rem; box-shadow: 0 1px 2px rgb(22 38 43 / 20%), 0 .5rem 1.5rem rgb(22 38 43 / 8%); }
.ask dl.facts { gap: .25rem 1rem; margin: 0; }
.ask dl.facts dt { font-size: .9rem; line-height: 1.3; }
.ask dl.facts dd { font-size: 1.05rem; line-height: 1.3; }
.choices button { border-radius: .9rem; text-wrap: balance; transition: background-color .15s; }
.choices button:active { transform: translateY(1px); }
label { display: block; font-weight: 600; margin-bottom: .25rem; }
input, select, textarea { width: 100%; min-height: 3rem; padding: .5rem .75rem; font: inherit; color: inherit; background: #fff;
  border: 2px solid var(--line); border-radius: .5rem; margin-bottom: 1rem; }
:focus-visible { outline: 4px solid var(--house-deep); outline-offset: 3px; box-shadow: 0 0 0 3px #fff; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; display: inline-block; padding: 1rem; }
.pick { display: flex; align-items: center; gap: .6rem; min-height: 3rem; margin: 0; padding: .4rem .75rem; font-weight: 500; background: var(--card); border: 2px solid var(--line); border-radius: .6rem; cursor: pointer; }
.pick input { width: 1.4rem; height: 1.4rem; min-height: 0; margin: 0; flex: none; accent-color: var(--house); }
.pick + .quiet { margin-top: .35rem; }
.pick:has(:checked) { border-color: var(--house); background: var(--warm); }
.pick span { display: flex; align-items: center; gap: .5rem; min-width: 0; hyphens: auto; }
.picks { display: grid; grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); gap: .5rem; overflow-wrap: anywhere; }
.picks.pictures .pick span { flex-direction: column; align-items: flex-start; }
.pick:only-child { grid-column: 1 / -1; }
@media (max-width: 26rem) { .pick { gap: .3rem; padding: .4rem; font-size: .9rem; } }
.kind-icon { color: var(--house-deep); flex: none; }
fieldset { border: 0; margin: 0 0 1.25rem; padding: 0; min-width: 0; }
legend { padding: 0; margin-bottom: .25rem; font-size: 1.15rem; font-weight: 600; }
details { margin: 0 0 1.25rem; }
.wrong { margin: 0 0 .25rem; color: var(--heart); font-weight: 600; }
[aria-invalid] { border-color: var(--heart); }
.away { position: absolute; left: -999rem; }
.boxes { display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; }
.boxes span { display: inline-flex; align-items: center; gap: .3rem; }
.to-write { border-bottom: 1px solid var(--ink); min-height: 2.2rem; }
.finder { display: grid; grid-template-columns: 1fr auto; gap: 0 .75rem; }
.finder label { grid-column: 1 / -1; }
.finder button { width: auto; margin-bottom: 1rem; }
.phone { max-width: 21rem; border: .6rem solid var(--ink); border-top-width: 1.6rem; border-bottom-width: 1.6rem; border-radius: 2rem; padding: 0 1rem 1rem; background: #fff; }
.phone-top { margin: 0 -1rem 1rem; padding: .6rem 1rem; border-bottom: 1px solid var(--line); font-weight: 600; text-align: center; }
.bubble { margin: 0 1.5rem .25rem 0; padding: .75rem 1rem; border-radius: 1.1rem 1.1rem 1.1rem .25rem; background: #e6edef; white-space: pre-wrap; }
.phone-time { margin: 0; color: var(--quiet); font-size: .85rem; }
.letter { display: block; width: 100%; height: 26rem; margin: 0 0 1rem; border: 1px solid var(--line); border-radius: .5rem; }
h3 { font-size: 1.1rem; line-height: 1.3; margin: 1.5rem 0 .5rem; }
.qr { max-width: 16rem; margin: 0 0 1rem; background: #fff; }
.qr svg { display: block; width: 100%; height: auto; }
.codes { columns: 12rem; list-style: none; }
code { font-size: 1.1rem; overflow-wrap: anywhere; }
summary { min-height: 1.5rem; font-weight: 600; color: var(--house); cursor: pointer; }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
@media (forced-colors: active) { body { background: Canvas; } .ask { border: 1px solid CanvasText; } }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; animation: none !important; } }
@media (forced-colors: active) { button, .button { border-color: ButtonText; } }
table.week { width: 100%; border-collapse: collapse; margin: 0 0 1rem; }
table.week th, table.week td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--line); }
table.week th { width: 40%; font-weight: 600; overflow-wrap: normal; }
.line { display: block; }
.huge { font-size: 2rem; line-height: 1.2; font-weight: 600; margin: 0 0 .5rem; }
.picture { display: block; width: 100%; height: auto; border-radius: .75rem; margin: 0 0 1rem; }
body:has(.screen) { font-size: 1.6rem; }
body:has(.screen) header, body:has(.screen) main { max-width: none; }
body:has(.screen) footer, body:has(.screen) .skip { display: none; }
.screen table { width: 100%; border-collapse: collapse; }
.screen th, .screen td { text-align: left; padding: .5rem .75rem; border-bottom: 1px solid var(--line); }
@media (max-width: 40rem) { body:has(.screen) { font-size: 1rem; } .screen :is(th, td) { padding: .5rem .35rem; } }
.screen td:first-child { white-space: nowrap; }
.screen [data-now] { background: var(--warm); }
.screen [data-now] td:first-child { font-weight: 600; color: var(--heart); }
@page { size: A4; margin: 15mm; }
@media print { footer { display: none; } .room-week, .sign { break-inside: avoid; } a { color: inherit; text-decoration: none; } }
@media print { body:has(.door-week) main { max-width: none; } .door-week table.week { margin: 0; } .door-week table.week :is(th, td) { padding: .15rem .3rem; }
  :is(.door-week, .room-week).full { font-size: .62rem; line-height: 1.3; column-span: all; } .full table.week th { width: 15%; white-space: normal; } .full .line { display: inline-block; margin-right: 1rem; }
  .sign.full .huge { font-size: 1.2rem; margin: 0; } .sign h2, .door-week h2 { margin-top: 1rem; } }
@media print { body:has(.room-week) { font-size: .7rem; } body:has(.room-week) main { max-width: none; columns: 2; column-gap: 1.5rem; }
  body:has(.room-week) h1 { column-span: all; } .room-week h2 { font-size: 1rem; margin: 0 0 .2rem; } .room-week { padding-bottom: .8rem; }
  .room-week table.week { margin: 0; } .room-week table.week th, .room-week table.week td { padding: .1rem .3rem; } .room-week:not(.full) table.week th { width: 1%; white-space: nowrap; } }
@media print { header nav, form, .skip, .not-on-paper { display: none; } html, body { background: #fff; } .card { break-inside: avoid; } }
`;

/** Its address, with a mark that changes when it does, so that a browser may keep it for ever. */
export const stylesheetHref = `/assets/pages.css?v=${createHash('sha256').update(stylesheet).digest('hex').slice(0, 10)}`;
