import { useEffect, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { READ_LABEL } from '@/services/read-label';
import { speech } from '@/services/speech';
import { Action } from '../action';
import './read-aloud.scss';

/** 读给我听: in 长辈版, where the platform has a voice; stops when the page is left. */
export function ReadAloud(): ReactNode {
  const [reading, setReading] = useState(false);
  useEffect(() => () => speech?.stop(), []);
  if (!speech) return null;
  const toggle = () => {
    if (reading) speech?.stop();
    else speech?.read(() => setReading(false));
    setReading(!reading);
  };
  return <View className="read-aloud"><Action small kind="ghost" onTap={toggle}>{reading ? '停下，不读了' : READ_LABEL}</Action></View>;
}
