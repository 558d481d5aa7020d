/** 联上网了, as the browser tells it. @returns what stops it */
export function onConnected(connected: () => void): () => void {
  window.addEventListener('online', connected);
  return () => window.removeEventListener('online', connected);
}
