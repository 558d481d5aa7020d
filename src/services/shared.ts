/** What a share button asked for, as WeChat hands it over; the menu's own button asks for the page. */
interface ShareRequest {
  readonly from?: string;
  readonly target?: unknown;
}

/** The path and title of the button that was tapped; undefined when the menu was. */
export function sharedBy({ from, target }: ShareRequest): { readonly path: string; readonly title: string } | undefined {
  const { path, title } = (from === 'button' && target ? (target as { dataset?: { path?: unknown; title?: unknown } }).dataset : undefined) ?? {};
  return typeof path === 'string' && typeof title === 'string' ? { path, title } : undefined;
}
