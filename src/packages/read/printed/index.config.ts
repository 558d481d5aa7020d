export default definePageConfig({ navigationBarTitleText: '官方样式' });
