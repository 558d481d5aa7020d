export default definePageConfig({ navigationBarTitleText: '我想知道' });
