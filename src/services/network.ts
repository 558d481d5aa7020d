import Taro from '@tarojs/taro';

/** 联上网了: tells whenever the phone has a network again. @returns what stops it */
export function onConnected(connected: () => void): () => void {
  const heard: Parameters<typeof Taro.onNetworkStatusChange>[0] = ({ isConnected }) => {
    if (isConnected) connected();
  };
  Taro.onNetworkStatusChange(heard);
  return () => Taro.offNetworkStatusChange(heard);
}
