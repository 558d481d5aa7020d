export default definePageConfig({ navigationBarTitleText: '历年报告', enableShareAppMessage: true });
