import type { ReactNode } from 'react';
import { Canvas } from '@tarojs/components';
import { PICTURE_CANVAS } from '@/services/save-picture';
import './picture-canvas.scss';

/** What pictures are painted on in WeChat: out of sight, and nothing to a screen reader. */
export const PictureCanvas = (): ReactNode => <Canvas type="2d" id={PICTURE_CANVAS} canvasId={PICTURE_CANVAS} className="picture-canvas" aria-hidden />;
