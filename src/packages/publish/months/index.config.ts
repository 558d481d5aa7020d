export default definePageConfig({ navigationBarTitleText: '在别处公开的' });
