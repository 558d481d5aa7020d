import { strFromU8, unzipSync } from 'fflate';

const unescaped = (xml: string): string => xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');

/** A document as it was written: its parts as XML, and its words paragraph by paragraph. */
export interface ReadDocx {
  readonly part: (name: string) => string;
  readonly parts: readonly string[];
  readonly paragraphs: readonly string[];
}

/** Opens a .docx. @throws Error when it is none */
export function readDocx(content: Uint8Array): ReadDocx {
  const files = unzipSync(content);
  const part = (name: string) => {
    const file = files[name];
    if (!file) throw new Error(`no ${name} in it`);
    return strFromU8(file);
  };
  const paragraphs = (part('word/document.xml').match(/<w:p[ >][^]*?<\/w:p>/g) ?? []).map((xml) =>
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^]*?)<\/w:t>/g)].map(([, text = '']) => unescaped(text)).join(''));
  return { part, parts: Object.keys(files), paragraphs };
}
