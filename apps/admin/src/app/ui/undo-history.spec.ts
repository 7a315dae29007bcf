import { UndoHistory } from './undo-history.ts';

describe('undo history', () => {
  it('goes back and forth, and forgets what was undone once something new is done', () => {
    const history = new UndoHistory('a');
    history.change('b');
    history.change('c');
    expect(history.undo()).toBe(true);
    expect(history.state()).toBe('b');
    expect(history.redo()).toBe(true);
    expect(history.state()).toBe('c');
    history.undo();
    history.change('d');
    expect(history.canRedo()).toBe(false);
    history.undo();
    history.undo();
    expect(history.state()).toBe('a');
    expect(history.undo()).toBe(false);
  });

  it('carries every step over when something comes in from outside', () => {
    const history = new UndoHistory('a');
    history.change('b');
    history.change('c');
    history.undo();
    history.rebase((state) => `${state}!`);
    expect(history.state()).toBe('b!');
    history.undo();
    expect(history.state()).toBe('a!');
    history.redo();
    history.redo();
    expect(history.state()).toBe('c!');
  });

  it('takes typing as one change, but not across going back', () => {
    const history = new UndoHistory(0);
    history.change(4, 'minutes');
    history.change(45, 'minutes');
    history.undo();
    expect(history.state()).toBe(0);
    history.change(3, 'minutes');
    history.undo();
    expect(history.state()).toBe(0);
    expect(history.canUndo()).toBe(false);
  });
});
