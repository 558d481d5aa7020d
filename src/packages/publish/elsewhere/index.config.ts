export default definePageConfig({ navigationBarTitleText: '逐条登记的' });
