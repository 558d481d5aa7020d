export default definePageConfig({ navigationBarTitleText: '写年报' });
