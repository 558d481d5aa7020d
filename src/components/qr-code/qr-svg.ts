import qrcode from 'qrcode-generator';

/** Modules of white around the code, as the standard asks. */
const QUIET = 4;

/** The squares of a code, the white around it included: dark ones are true. @param text UTF-8 */
export function qrSquares(text: string): readonly (readonly boolean[])[] {
  const code = qrcode(0, 'M');
  code.addData(String.fromCharCode(...utf8(text)), 'Byte');
  code.make();
  const count = code.getModuleCount();
  const inside = (at: number) => at >= QUIET && at < count + QUIET;
  return Array.from({ length: count + 2 * QUIET }, (_row, row) =>
    Array.from({ length: count + 2 * QUIET }, (_column, column) => inside(row) && inside(column) && code.isDark(row - QUIET, column - QUIET)));
}

/** @param text UTF-8 @returns an SVG document, one path of unit squares in black on white */
export function qrSvg(text: string): string {
  const squares = qrSquares(text);
  const path = squares.flatMap((line, row) => line.flatMap((dark, column) => (dark ? [`M${column} ${row}h1v1h-1z`] : []))).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${squares.length} ${squares.length}" shape-rendering="crispEdges"><rect width="${squares.length}" height="${squares.length}" fill="white"/><path d="${path}"/></svg>`;
}

/** WeChat has no TextEncoder on older phones. */
function utf8(text: string): number[] {
  return [...unescape(encodeURIComponent(text))].map((character) => character.charCodeAt(0));
}
