import { useMemo, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '../aria';
import { qrSvg } from './qr-svg';
import './qr-code.scss';

interface QrCodeProps {
  readonly text: string;
  /** What it opens, for those who cannot see it. */
  readonly label: string;
}

/** A QR code, always dark on white: scanners want it so in dark mode too. */
export function QrCode({ text, label }: QrCodeProps): ReactNode {
  const image = useMemo(() => `url("data:image/svg+xml,${encodeURIComponent(qrSvg(text))}")`, [text]);
  return <View className="qr-code" style={{ backgroundImage: image }} {...aria({ role: 'img', label })} />;
}
