export default definePageConfig({ navigationBarTitleText: '写要公开的信息' });
