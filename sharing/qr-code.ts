import { correction, generate } from 'lean-qr/nano';

/** Characters; the dots of a longer address are too small for a telephone to read off a picture. */
export const LONGEST_IN_CODE = 300;
/** Light modules that a code needs on every side. */
export const QUIET = 4;

/** A QR code as a square of modules, without its quiet zone. */
export interface QrCode {
  /** Modules on a side. */
  size: number;
  isDark(x: number, y: number): boolean;
  /** The dark modules as SVG path data, a unit a module. */
  path: string;
}

/** The code of this address; `null` for one that is too long to be read off a picture. */
export function qrCode(address: string): QrCode | null {
  if (address === '' || address.length > LONGEST_IN_CODE) return null;
  const code = generate(address, { minCorrectionLevel: correction.L });
  const isDark = (x: number, y: number) => code.get(x, y);
  return { size: code.size, isDark, path: pathOf(code.size, isDark) };
}

/** One rectangle for each run of dark modules of a row. */
function pathOf(size: number, isDark: QrCode['isDark']): string {
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const begin = x;
      while (x < size && isDark(x, y)) x += 1;
      if (x > begin) path += `M${begin} ${y}h${x - begin}v1h${begin - x}z`;
    }
  }
  return path;
}
