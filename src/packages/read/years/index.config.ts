export default definePageConfig({ navigationBarTitleText: '历年对照', enableShareAppMessage: true });
