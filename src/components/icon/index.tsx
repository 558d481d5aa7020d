import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '../aria';
import { ICONS, type IconName } from './paths';
import './icon.scss';

interface IconProps {
  readonly name: IconName;
  /** Spoken name; without one the icon is decoration beside words that say it. */
  readonly label?: string;
}

function mask(name: IconName): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="black" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${ICONS[name]}"/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

/** An icon in the colour and size of the text around it. */
export function Icon({ name, label }: IconProps): ReactNode {
  const image = mask(name);
  return (
    <View
      className="icon"
      style={{ WebkitMaskImage: image, maskImage: image }}
      {...aria(label ? { role: 'img', label } : { hidden: true })}
    />
  );
}
