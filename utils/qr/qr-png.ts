import { QUIET_ZONE, qrCode } from './qr-code';

/** The part of a canvas that is drawn on; an `HTMLCanvasElement` is one. */
export interface QrCanvas {
  width: number;
  height: number;
  getContext(type: '2d'): QrContext | null;
}

interface QrContext {
  fillStyle: string | CanvasGradient | CanvasPattern;
  fillRect(x: number, y: number, width: number, height: number): void;
}

/** How wide an image is at least, in pixels: sharp on paper at some 5 cm. */
const SMALLEST_SIDE = 600;

/**
 * Draws the QR code of an address, each module as a square of whole pixels, and sizes the canvas for it.
 * False when the browser gives no context to draw on.
 */
export function drawQr(canvas: QrCanvas, url: string, smallestSide: number = SMALLEST_SIDE): boolean {
  const code = qrCode(url);
  const modules = code.size + 2 * QUIET_ZONE;
  const scale = Math.max(Math.ceil(smallestSide / modules), 1);
  canvas.width = modules * scale;
  canvas.height = modules * scale;
  const context = canvas.getContext('2d');
  if (!context) return false;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (code.get(x, y)) context.fillRect((x + QUIET_ZONE) * scale, (y + QUIET_ZONE) * scale, scale, scale);
    }
  }
  return true;
}

/** The QR code of an address as a PNG, for the clipboard or a file; null when the browser can't make one. */
export function qrPng(canvas: HTMLCanvasElement, url: string): Promise<Blob | null> {
  if (!drawQr(canvas, url)) return Promise.resolve(null);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}
