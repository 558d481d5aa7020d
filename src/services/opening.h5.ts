/** 先画的 of index.html goes when there is something to take its place. */
export function endOpening(): void {
  document.getElementById('opening')?.remove();
}
