import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app/app';
import type { Settings } from './app/settings';
import { titleOf } from './app/texts';
import type { Bundle } from './bundle';

/** One page of the client area as the server sends it: the frame, and a skeleton of what is to come. */
export function documentMarkup(url: string, settings: Settings, files: Bundle): string {
  const app = renderToString(createElement(App, { url, settings }));
  return `<!doctype html>
<html lang="${settings.language}" data-theme="${settings.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titleOf(url, settings.language)}</title>
<link rel="icon" href="${files.mark}" type="image/svg+xml">
<link rel="stylesheet" href="${files.style}">
<script type="module" src="${files.script}"></script>
</head>
<body><div id="root">${app}</div></body>
</html>`;
}
