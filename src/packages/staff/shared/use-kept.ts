export { useKept } from '@/services/use-kept';
