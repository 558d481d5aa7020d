// Commands that work in an environment: bundled by themselves, so that the others start without the SDK and the local cloud.
export { logVerify } from './log-verify';
