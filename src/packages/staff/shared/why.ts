export { dateWords, replyBy, whyDue, whyReceived } from '@/services/why';
