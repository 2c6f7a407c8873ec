export default {
  app: { vendor: 'Thi Đua', name: '· Theo dõi quy trình' },
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
  dateFormat: { normal: 'DD/MM/YYYY HH:mm:ss' },
  customScripts: ['../../../thidua/web-app'],
  disableWelcomeMessage: true
};
