/** The whole address of a page on the web. @param path begins with a slash */
export const pageLink = (path: string): string => `${window.location.origin}${window.location.pathname}#${path}`;

export const OPENS_ANYWHERE = true;
