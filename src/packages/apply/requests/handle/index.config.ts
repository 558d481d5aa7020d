export default definePageConfig({ navigationBarTitleText: '办理请求' });
