import { FakeServer } from '../../../testing/fake-server.ts';
import { render } from '../../../testing/render.ts';
import { NewModule } from './new-module.ts';

describe('a new module', () => {
  it('is for those who write modules', async () => {
    const page = await render(NewModule, { server: new FakeServer() });
    expect(page.text()).toContain('Moduuleja tekevät organisaatioiden vastuuhenkilöt ja järjestäjät');
    expect(page.find('button', 'Tee moduuli')).toBeNull();
  });
});
