import qrcode from 'qrcode-generator';

/** Modules of white around the code, as the standard asks. */
const QUIET = 4;

/** @param text UTF-8 @returns an SVG document, one path of unit squares in black on white */
export function qrSvg(text: string): string {
  const code = qrcode(0, 'M');
  code.addData(String.fromCharCode(...utf8(text)), 'Byte');
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (code.isDark(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
    }
  }
  const size = count + 2 * QUIET;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="white"/><path d="${path}"/></svg>`;
}

/** WeChat has no TextEncoder on older phones. */
function utf8(text: string): number[] {
  return [...unescape(encodeURIComponent(text))].map((character) => character.charCodeAt(0));
}
