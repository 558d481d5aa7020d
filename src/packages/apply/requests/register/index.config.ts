export default definePageConfig({ navigationBarTitleText: '登记收到的请求' });
