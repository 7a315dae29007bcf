export * from './attendance.ts';
export * from './deadline.ts';
export * from './registration-state.ts';
export * from './registration-window.ts';
export * from './seats.ts';
