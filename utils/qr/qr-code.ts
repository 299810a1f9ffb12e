import { type Bitmap2D, correction, generate } from 'lean-qr/nano';

/** The blank border that ISO/IEC 18004 asks for, in modules. */
export const QUIET_ZONE = 4;

/** A QR code: square, with `size` modules a side without the quiet zone. */
export type QrCode = Pick<Bitmap2D, 'size' | 'get'>;

/** The code for an address, with error correction of level M (a stain on 15 % of it does no harm). */
export function qrCode(url: string): QrCode {
  return generate(url, { minCorrectionLevel: correction.M });
}
