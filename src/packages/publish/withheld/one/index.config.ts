export default definePageConfig({ navigationBarTitleText: '评估一条不公开的信息' });
