export default {
  app: { vendor: 'Thi Đua', name: '· Theo dõi quy trình' },
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
  customScripts: ['../../../thidua/web-app'],
  disableWelcomeMessage: true
};
