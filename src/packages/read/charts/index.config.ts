export default definePageConfig({ navigationBarTitleText: '图表', enableShareAppMessage: true });
