export default definePageConfig({ navigationBarTitleText: '全县的单位' });
