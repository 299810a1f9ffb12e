import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUIET_ZONE, qrCode } from '../../../utils/qr/qr-code';
import { qrPage } from '../../../utils/qr/qr-page';
import { drawQr } from '../../../utils/qr/qr-png';
import { qrSvg } from '../../../utils/qr/qr-svg';
import { paymentLink, URL_OF_LINK } from '../payer-messages/links';
import { PaintedCanvas, paintSvg, readPng } from './read-qr';

describe('a QR code', () => {
  it('as an image is read as the address', () => {
    const canvas = new PaintedCanvas();
    expect(drawQr(canvas, URL_OF_LINK)).toBe(true);
    expect(canvas.width).toBeGreaterThanOrEqual(600);
    expect(readPng(canvas.toPng())).toBe(URL_OF_LINK);
  });

  it('as SVG is read as the address', () => {
    expect(readPng(paintSvg(qrSvg(URL_OF_LINK, 'x')))).toBe(URL_OF_LINK);
  });

  it('of any link is read as its address', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        const url = `https://cloud.hostup.se/billing/pay/${uuid}`;
        expect(readPng(paintSvg(qrSvg(url, ''), 4))).toBe(url);
      }),
      { numRuns: 20 },
    );
  });

  it('can still be read with a stain on it', () => {
    const canvas = new PaintedCanvas();
    drawQr(canvas, URL_OF_LINK);
    const { size } = qrCode(URL_OF_LINK);
    const scale = canvas.width / (size + 2 * QUIET_ZONE);
    const stained = new PaintedCanvas();
    stained.width = canvas.width;
    stained.height = canvas.height;
    const context = stained.getContext();
    const code = qrCode(URL_OF_LINK);
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = '#000';
    const isStained = (x: number, y: number) => x > 14 && x < 20 && y > 14 && y < 20;
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        if (code.get(x, y) || isStained(x, y)) {
          context.fillRect((x + QUIET_ZONE) * scale, (y + QUIET_ZONE) * scale, scale, scale);
        }
      }
    }
    expect(readPng(stained.toPng())).toBe(URL_OF_LINK);
  });

  it('has a blank border of four modules, and a name', () => {
    const svg = qrSvg(URL_OF_LINK, 'Å & "b" <c>');
    const { size } = qrCode(URL_OF_LINK);
    expect(svg).toContain(`viewBox="0 0 ${size + 8} ${size + 8}"`);
    expect(svg).toContain('<title>Å &#38; &#34;b&#34; &#60;c&#62;</title>');
    expect(svg).toContain('role="img"');
    for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
      expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(size + 4);
    }
  });

  it('is not drawn where there is nothing to draw on', () => {
    expect(drawQr({ width: 0, height: 0, getContext: () => null }, URL_OF_LINK)).toBe(false);
  });
});

describe('the page with it', () => {
  it('tells what is known, in the payer’s language', () => {
    const { title, facts, fileName } = qrPage(paymentLink(), 'sv');
    expect(title).toBe('Betala faktura 202600001');
    expect(facts.map(({ label, value }) => `${label}: ${value.replaceAll('\u00A0', ' ')}`)).toEqual([
      'Företag: Åkeri & Söner "Öst" AB',
      'Belopp: 1 300,50 SEK',
      'Förfallodatum: 31 mars 2026',
      'Länken gäller till och med: 14 apr. 2026',
    ]);
    expect(fileName).toBe('faktura-202600001-qr');
    const bare = paymentLink({ company: null, total: null, dueAt: null }, { expiresAt: null });
    expect(qrPage(bare, 'en').facts).toEqual([]);
  });
});
