export default definePageConfig({ navigationBarTitleText: '签批密码' });
