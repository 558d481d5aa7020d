export default definePageConfig({ navigationBarTitleText: '我提的请求' });
