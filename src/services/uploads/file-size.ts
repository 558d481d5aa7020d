const KB = 1024;
const MB = KB * KB;

/** In MB with one digit, cut upwards so that what is over a limit also reads so: 20.1 MB. */
export const megabytes = (bytes: number): string => `${Math.ceil((bytes / MB) * 10) / 10} MB`;

/** 文件大小: 340 KB, 2.4 MB. */
export const fileSize = (bytes: number): string => (bytes < MB ? `${Math.max(1, Math.ceil(bytes / KB))} KB` : megabytes(bytes));
