// The simulated client area by itself, with no extension: the ground that all other journeys stand on.
const inFirefox = process.env.BROWSER === 'firefox';
await (inFirefox ? import('./client-area/firefox') : import('./client-area/chromium'));
