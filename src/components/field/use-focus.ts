import { useState } from 'react';

/** WeChat moves the cursor when `focus` turns true; it must turn false again before it can be asked for once more. */
export function useFocus(first: boolean, request = 0): { readonly on: boolean; readonly release: () => void } {
  const [done, setDone] = useState(first ? -1 : 0);
  return { on: done !== request, release: () => setDone(request) };
}
