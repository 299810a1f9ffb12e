import './qr.css';
import type { QrPage } from '../../utils/qr/qr-page';
import { qrSvgUrl } from './qr-svg-url';

/** The QR code as an image: black on white in every theme, quiet zone included, or phones would not read it. */
export function QrImage({ page }: { page: QrPage }) {
  return <img class="qr" src={qrSvgUrl(page)} alt={page.codeTitle} />;
}
