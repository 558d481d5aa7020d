export default definePageConfig({ navigationBarTitleText: '登记在别处公开的' });
