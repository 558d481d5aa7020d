export default definePageConfig({ navigationBarTitleText: '一个单位' });
