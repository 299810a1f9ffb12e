import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { QrCanvas } from '../../../utils/qr/qr-png';

/** A canvas that really paints, so that what it shows can be read. */
export class PaintedCanvas implements QrCanvas {
  width = 0;
  height = 0;
  #png = new PNG({ width: 1, height: 1 });

  getContext() {
    const png = new PNG({ width: this.width, height: this.height });
    this.#png = png;
    return {
      fillStyle: '#000' as string,
      fillRect(x: number, y: number, width: number, height: number) {
        const shade = this.fillStyle === '#fff' ? 255 : 0;
        for (let row = y; row < y + height; row++) {
          for (let column = x; column < x + width; column++) {
            png.data.set([shade, shade, shade, 255], (row * png.width + column) * 4);
          }
        }
      },
    };
  }

  /** The image as a file. */
  toPng(): Buffer {
    return PNG.sync.write(this.#png);
  }
}

/** What a phone reads from a PNG; null if nothing. */
export function readPng(file: Buffer): string | null {
  const { data, width, height } = PNG.sync.read(file);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null;
}

/** Paints our SVG (white ground, then black rectangles in module units) at a scale, as a PNG. */
export function paintSvg(svg: string, scale = 6): Buffer {
  const side = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const canvas = new PaintedCanvas();
  canvas.width = side * scale;
  canvas.height = side * scale;
  const context = canvas.getContext();
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    context.fillRect(Number(x) * scale, Number(y) * scale, Number(width) * scale, scale);
  }
  return canvas.toPng();
}
