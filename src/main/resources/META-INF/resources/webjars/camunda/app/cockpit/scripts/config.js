import { vietnamese } from '../../../../thidua/web-app.js';

export default {
  app: { vendor: 'Thi Đua', name: '· Theo dõi quy trình' },
  locales: { availableLocales: vietnamese, fallbackLocale: 'en' },
  customScripts: ['../../../thidua/web-app'],
  disableWelcomeMessage: true
};
