/** The address of a page as WeChat knows it: a path, which the program's own scanner opens. @param path begins with a slash */
export const pageLink = (path: string): string => path;

/** Whether any scanner opens such an address, not only this program's. */
export const OPENS_ANYWHERE = false;
