export { Empty } from './empty';
export { Failed } from './failed';
export { Loading } from './loading';
export { OfflineNote } from './offline-note';
