export default definePageConfig({ navigationBarTitleText: '公开的信息', enableShareAppMessage: true });
