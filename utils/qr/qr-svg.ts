import { escapeHtml } from '../payer-messages/rich-text';
import { type QrCode, QUIET_ZONE, qrCode } from './qr-code';

/**
 * The QR code of an address as an SVG document: black on white in any theme, since phones read nothing
 * else as well, and with a name for those who can't see it. It scales to whatever size it is given.
 */
export function qrSvg(url: string, title: string): string {
  const code = qrCode(url);
  const side = code.size + 2 * QUIET_ZONE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img" shape-rendering="crispEdges">`,
    `<title>${escapeHtml(title)}</title>`,
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/>`,
    `<path d="${modulesPath(code)}"/>`,
    '</svg>',
  ].join('');
}

/** The dark modules as rectangles, those that touch in a row being one. */
function modulesPath(code: QrCode): string {
  const runs: string[] = [];
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue;
      const from = x;
      while (code.get(x + 1, y)) x++;
      const width = x + 1 - from;
      runs.push(`M${from + QUIET_ZONE} ${y + QUIET_ZONE}h${width}v1h-${width}z`);
    }
  }
  return runs.join('');
}
