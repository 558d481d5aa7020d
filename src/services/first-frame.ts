import { useEffect, useState } from 'react';
import Taro from '@tarojs/taro';

let drawn = false;

/** Whether the program has drawn its first frame. What says nothing yet waits for it, so that words are there the sooner. */
export function useFirstFrame(): boolean {
  const [is, setIs] = useState(drawn);
  useEffect(() => {
    if (drawn) return;
    Taro.nextTick(() => {
      drawn = true;
      setIs(true);
    });
  }, []);
  return is;
}
