export default definePageConfig({ navigationBarTitleText: '拟定答复' });
