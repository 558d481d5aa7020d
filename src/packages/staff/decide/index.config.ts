export default definePageConfig({ navigationBarTitleText: '作出决定' });
