export default definePageConfig({ navigationBarTitleText: '主动公开', enableShareAppMessage: true });
