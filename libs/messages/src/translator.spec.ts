import { fi } from './fi.ts';
import { hasMessage, type Catalogue, type MessageKey } from './message-key.ts';
import { translate, translatorFor } from './server.ts';
import { createTranslator, UnknownMessageKey } from './translator.ts';

describe('translate', () => {
  it('answers in the language asked for', () => {
    expect(translate('fi', 'shell.action.save')).toBe('Tallenna');
    expect(translate('sv', 'shell.action.save')).toBe('Spara');
    expect(translate('en', 'shell.action.save')).toBe('Save');
    expect(translatorFor('sv')('shell.action.undo')).toBe('Ångra');
  });

  it('puts parameters in, by the plural rules of the language', () => {
    expect(translate('fi', 'problem.field.tooShort', { min: 1 })).toContain('1 merkki.');
    expect(translate('fi', 'problem.field.tooShort', { min: 2 })).toContain('2 merkkiä.');
    expect(translate('en', 'problem.field.tooLong', { max: 1n })).toContain('1 character.');
    expect(translate('en', 'problem.field.tooSmall', { min: '€1.00' })).toContain('€1.00');
  });

  it('takes what a person typed as text, whatever it looks like', () => {
    const name = `<b>{x}</b> 'it' ''`;
    expect(translate('en', 'shell.sign-in.signed-in-as', { name })).toBe(`Signed in as ${name}`);
  });

  it('throws for a key there is not, and for a parameter left out', () => {
    expect(() => translate('fi', 'shell.nonsense' as MessageKey)).toThrow(UnknownMessageKey);
    expect(() => translate('fi', 'toString' as MessageKey)).toThrow(UnknownMessageKey);
    expect(() => translate('fi', 'problem.field.tooLong')).toThrow(/max/);
  });
});

describe('createTranslator', () => {
  it('compiles a message once', () => {
    let reads = 0;
    const counting = new Proxy<Catalogue>(fi, {
      get(target, key, receiver) {
        reads += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    const t = createTranslator('fi', counting);
    expect(t('shell.state.hits', { count: 1 })).toBe('1 osuma');
    expect(t('shell.state.hits', { count: 3 })).toBe('3 osumaa');
    expect(reads).toBe(1);
  });
});

describe('hasMessage', () => {
  it('tells a key made from a code from one that is none', () => {
    expect(hasMessage(fi, `problem.${'NOT_FOUND'}`)).toBe(true);
    expect(hasMessage(fi, 'problem.NOTHING_LIKE_IT')).toBe(false);
    expect(hasMessage(fi, 'constructor')).toBe(false);
  });
});
