/** Parameters of the address before the page's own, as people write them by hand: https://…/?agency=… */
export const addressParams = (): Readonly<Record<string, string>> => Object.fromEntries(new URLSearchParams(window.location.search));
