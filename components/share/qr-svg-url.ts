import type { QrPage } from '../../utils/qr/qr-page';
import { qrSvg } from '../../utils/qr/qr-svg';

/** The QR code as the address of an SVG image. */
export function qrSvgUrl({ url, codeTitle }: Pick<QrPage, 'url' | 'codeTitle'>): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(qrSvg(url, codeTitle))}`;
}
