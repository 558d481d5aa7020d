export default definePageConfig({ navigationBarTitleText: '由哪些单位加成' });
