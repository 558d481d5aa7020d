export default definePageConfig({ navigationBarTitleText: '单位更名、并入' });
