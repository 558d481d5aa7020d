/** 数据文件的地址: stable, relative to where the deployment is reached; each says what it is. */
export const OPEN = 'open';
/** Documents that need the heavy library; served by papers. */
export const ORIGINALS = 'originals';

export const SCHEMAS = { report: `${OPEN}/schema/report.json`, item: `${OPEN}/schema/item.json` } as const;

/** 2021, or 2021-v1 for a version that never changes again. */
const named = (year: number, version?: number): string => (version === undefined ? String(year) : `${year}-v${version}`);

export type OpenFormat = 'json' | 'csv' | 'html';
/** Made by the heavy libraries, at addresses of their own. */
export type OriginalFormat = 'docx' | 'xlsx';

export const ADDRESSES = {
  index: () => `${OPEN}/index.json`,
  agency: (agency: string) => `${OPEN}/${agency}/index.json`,
  reports: (agency: string) => `${OPEN}/${agency}/reports.json`,
  report: (agency: string, year: number, format: OpenFormat, version?: number) => `${OPEN}/${agency}/reports/${named(year, version)}.${format}`,
  table: (agency: string, year: number, table: 2 | 3 | 4, version?: number) => `${OPEN}/${agency}/reports/${named(year, version)}-table${table}.csv`,
  original: (agency: string, year: number, version?: number, format: OriginalFormat = 'docx') => `${ORIGINALS}/${agency}/reports/${named(year, version)}.${format}`,
  items: (agency: string) => `${OPEN}/${agency}/items.json`,
  item: (agency: string, id: string) => `${OPEN}/${agency}/items/${id}.json`,
  itemPage: (agency: string, id: string) => `${OPEN}/${agency}/items/${id}.html`,
  /** 附件: leads on to the file while the item is public. */
  itemFile: (agency: string, id: string, uploadId: string) => `${OPEN}/${agency}/items/${id}/${uploadId}`,
  /** @param agency the county's: of all its agencies */
  feed: (agency: string, format: 'atom' | 'json') => (format === 'atom' ? `${OPEN}/${agency}/feed.atom` : `${OPEN}/${agency}/feed.json`),
} as const;
