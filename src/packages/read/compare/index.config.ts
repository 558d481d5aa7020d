export default definePageConfig({ navigationBarTitleText: '两份对照', enableShareAppMessage: true });
