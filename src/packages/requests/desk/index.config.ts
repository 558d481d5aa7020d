export default definePageConfig({ navigationBarTitleText: '其他请求' });
