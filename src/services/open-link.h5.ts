/** The whole address of a data file: the deployment's, else beside the page. @param path without a slash at its beginning */
export const openLink = (path: string, openAddress: string | undefined): string | undefined => `${openAddress ?? `${window.location.origin}/`}${path}`;

/** Opens a page beside this one, where the browser can print it. */
export const openPage: ((address: string) => void) | undefined = (address) => { window.open(address, '_blank', 'noopener'); };
