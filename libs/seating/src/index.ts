export * from './attendance.ts';
export * from './deadline.ts';
export * from './ledger.ts';
export * from './pools.ts';
export * from './queue.ts';
export * from './registration-state.ts';
export * from './registration-window.ts';
export * from './reminder.ts';
