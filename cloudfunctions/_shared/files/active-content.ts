import { onlyGoToPages, openingsIn } from './pdf-opening';
import { packedObjects, plainNames, withoutStreams } from './pdf-text';

/** runs: it does something by itself, or nobody can look into it · packed: it carries other files. */
export type PdfFault = 'runs' | 'packed';

type Words = Readonly<Record<PdfFault, RegExp>>;

/** Scripts, programs, actions on events, and files inside; what was taken out again leaves empty lists. @source ISO 32000-1 7.11.4, 12.6 */
const AMONG_OBJECTS: Words = {
  runs: /\/(?:(?:JavaScript|JS|Launch)(?![A-Za-z])|AA(?![\w.+-]| ?<< ?>>))/,
  packed: /\/EF(?![\w.+-])|\/EmbeddedFile(?![A-Za-z])/,
};
/** The same so long that no picture has it by chance: what stands between the words for a stream need not be one. */
const ANYWHERE: Words = {
  runs: /\/(?:(?:JavaScript|Launch)(?![A-Za-z])|AA ?(?:<<(?! ?>>)|\d{1,10} \d{1,10} R))/,
  packed: /\/EF ?(?:<<|\d{1,10} \d{1,10} R)|\/EmbeddedFile(?![A-Za-z])/,
};

/**
 * 会自动运行的、夹带的 in a PDF: scripts, programs, actions on opening and on other events that are more than going to a
 * page, other files. Looked for in what stands plain and in packed objects; an encrypted file shows only its outside.
 */
export function pdfFault(pdf: Buffer): PdfFault | undefined {
  const text = pdf.toString('latin1');
  const openings = new Set<number>();
  const faultIn = (plain: string, words: Words): PdfFault | undefined => {
    const found = openingsIn(plain);
    found?.forEach((number) => openings.add(number));
    return !found || words.runs.test(plain) ? 'runs' : words.packed.test(plain) ? 'packed' : undefined;
  };
  const whole = plainNames(pdf);
  const outside = faultIn(plainNames(Buffer.from(withoutStreams(text), 'latin1')), AMONG_OBJECTS) ?? faultIn(whole, ANYWHERE);
  if (outside) return outside;
  // One after the other: together they may be more than the memory holds.
  for (const list of packedObjects(pdf, text)) {
    const inside = list ? faultIn(plainNames(list.objects), AMONG_OBJECTS) : 'runs';
    if (inside) return inside;
  }
  return openings.size === 0 || onlyGoToPages(openings, whole, packedObjects(pdf, text)) ? undefined : 'runs';
}
