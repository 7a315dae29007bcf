export * from './dates.ts';
export * from './lang.ts';
export * from './lists.ts';
export * from './message-key.ts';
export * from './money.ts';
export { formatNumber } from './numbers.ts';
export * from './translator.ts';
