import mammoth from 'mammoth';
import { ok, type Result } from '@/domain/result';
import { plainDocument } from './docx-markup';
import { MOST_TEXT_BYTES, REFUSED, type PaperRefusal } from './refusals';
import { checkMarkup } from './well-formed';
import { storedZip, unpack, zipEntries } from './zip';

/** Text, styles and how they belong together; pictures, headers and what programs keep for themselves stay packed. */
const isText = (name: string): boolean => /\.(?:xml|rels)$/.test(name)
  && !/^(?:customXml|docProps)\/|^word\/(?:glossary|theme|diagrams|charts|embeddings|activeX|ink)\/|^word\/(?:header|footer|settings|webSettings|fontTable|stylesWithEffects)\w*\.xml$/.test(name);

function unpackText(content: Buffer): Result<Map<string, Buffer>, PaperRefusal> {
  const parts = new Map<string, Buffer>();
  let left = MOST_TEXT_BYTES;
  for (const entry of zipEntries(content) ?? []) {
    if (!isText(entry.name)) continue;
    const part = unpack(content, entry, left);
    if (part === 'tooLarge') return REFUSED.tooMuchText;
    if (part === 'damaged') return REFUSED.damaged;
    const markup = checkMarkup(part.toString('utf8'));
    if (markup !== 'whole') return markup === 'tooMany' ? REFUSED.tooMuchText : REFUSED.damaged;
    parts.set(entry.name, part);
    left -= part.length;
  }
  return ok(parts);
}

/** What a picture shows is lost; the reader of reports knows this mark and tells of it. */
const pictureMark = (tag: string): string => `[图片: ${(/\salt="([^"]*)"/.exec(tag)?.[1] ?? '').replace(/[[\]\n]/g, ' ')}]`;

/** A .docx as a page: paragraphs, and tables with the cells they cover. */
export async function docxToHtml(content: Buffer): Promise<Result<string, PaperRefusal>> {
  const unpacked = unpackText(content);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const textOf = (name: RegExp) => [...parts].find(([part]) => name.test(part))?.[1].toString('utf8') ?? '';
  const [numbering, styles] = [textOf(/^word\/numbering\d*\.xml$/), textOf(/^word\/styles\d*\.xml$/)];
  for (const [name, part] of parts) {
    const text = part.toString('utf8');
    if (/<w:body[\s>]/.test(text)) parts.set(name, Buffer.from(plainDocument(text, { numbering, styles })));
  }
  try {
    const { value } = await mammoth.convertToHtml({ buffer: storedZip(parts) }, {
      includeEmbeddedStyleMap: false, externalFileAccess: false, ignoreEmptyParagraphs: false, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    });
    return ok(value.replace(/<img\s[^<>]{0,2000}>/g, pictureMark));
  } catch {
    // Whatever the library stumbles over is a document whose parts do not fit together.
    return REFUSED.damaged;
  }
}
