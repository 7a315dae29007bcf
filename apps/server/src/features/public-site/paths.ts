import { LANGS, type Lang } from '@talkoot/messages';
import { publicPath } from '../events/index.ts';

const REGISTER: Readonly<Record<Lang, string>> = { fi: 'ilmoittaudu', sv: 'anmalan', en: 'register' };
const SENT: Readonly<Record<Lang, string>> = { fi: 'lahetetty', sv: 'skickad', en: 'sent' };

export const registerPath = (lang: Lang, slug: string): string =>
  `${publicPath(lang, slug)}/${REGISTER[lang]}`;
export const sentPath = (lang: Lang, slug: string): string => `${registerPath(lang, slug)}/${SENT[lang]}`;

const MODULES: Readonly<Record<Lang, string>> = { fi: 'moduulit', sv: 'moduler', en: 'modules' };
const FILES: Readonly<Record<Lang, string>> = { fi: 'liitteet', sv: 'bilagor', en: 'attachments' };
/** Plain Finnish stands beside the Finnish page; the other languages have none. */
const SIMPLE = 'selkosuomeksi';

export const modulesPath = (lang: Lang): string => `/${lang}/${MODULES[lang]}`;
export const modulePath = (lang: Lang, slug: string): string => `${modulesPath(lang)}/${slug}`;
export const simpleModulePath = (slug: string): string => `${modulePath('fi', slug)}/${SIMPLE}`;
export const moduleFilePath = (lang: Lang, slug: string, id: string): string =>
  `${modulePath(lang, slug)}/${FILES[lang]}/${id}`;

/** The same route in each language, for the router. */
export const EVENT_ROUTES = LANGS.map((lang) => publicPath(lang, ':slug'));
export const REGISTER_ROUTES = LANGS.map((lang) => registerPath(lang, ':slug'));
export const SENT_ROUTES = LANGS.map((lang) => sentPath(lang, ':slug'));
export const MODULES_ROUTES = LANGS.map(modulesPath);
export const MODULE_ROUTES = LANGS.map((lang) => modulePath(lang, ':slug'));
export const SIMPLE_MODULE_ROUTE = simpleModulePath(':slug');
export const MODULE_FILE_ROUTES = LANGS.map((lang) => moduleFilePath(lang, ':slug', ':attachmentId'));
