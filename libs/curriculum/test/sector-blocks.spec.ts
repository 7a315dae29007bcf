import * as fc from 'fast-check';
import { SECTORS, parseModuleFile, sectorBlocksOf } from '../src/index.ts';
import type { SectorCode } from '../src/index.ts';
import { splitBody } from '../src/body-blocks.ts';
import { BODY_LINE, FILE, aModule } from './module-example.ts';

const notesIn = (body: string): string[] => {
  const result = parseModuleFile(aModule(body), FILE);
  return result.ok ? [] : result.mistakes.map(({ code, line }) => `${code} ${line - BODY_LINE + 1}`);
};

describe('sectorBlocksOf', () => {
  const body =
    '## A\n\n:::sector{codes="health,youth"}\nYksi.\n:::\n\n:::sector{codes="employment"}\nKaksi.\n:::\n';

  it('lists the blocks with their codes, lines and text', () => {
    expect(sectorBlocksOf(body)).toEqual([
      { codes: ['health', 'youth'], line: 3, markdown: 'Yksi.', isIn: true },
      { codes: ['employment'], line: 7, markdown: 'Kaksi.', isIn: true },
    ]);
  });

  it.each<[SectorCode[], boolean[]]>([
    [['youth'], [true, false]],
    [
      ['employment', 'health'],
      [true, true],
    ],
    [['third-sector'], [false, false]],
    [[], [false, false]],
  ])('says for the audience %j which are in', (audience, isIn) => {
    expect(sectorBlocksOf(body, audience).map((block) => block.isIn)).toEqual(isIn);
  });

  it.each([
    ['nested', ':::sector{codes="health"}\na\n:::sector{codes="youth"}\nb\n:::\n', ['FENCE_NESTED 3']],
    [
      'nested and both closed',
      ':::sector{codes="health"}\na\n:::sector{codes="youth"}\nb\n:::\n:::\n',
      ['FENCE_NESTED 3', 'FENCE_STRAY_CLOSE 6'],
    ],
    ['unclosed', 'x\n\n:::sector{codes="health"}\na\n', ['FENCE_UNCLOSED 3']],
    ['closed twice', ':::sector{codes="health"}\na\n:::\n:::\n', ['FENCE_STRAY_CLOSE 4']],
    ['empty', ':::sector{codes="health"}\n\n:::\n', ['FENCE_EMPTY 1']],
    ['with an unknown sector', ':::sector{codes="health,police"}\na\n:::\n', ['SECTOR_UNKNOWN 1']],
    ['without codes', ':::sector{codes=""}\na\n:::\n', ['SECTOR_UNKNOWN 1']],
    ['of another kind', ':::warning\na\n', ['BLOCK_UNKNOWN 1']],
    ['without quotes', ':::sector{codes=health}\na\n', ['FENCE_MALFORMED 1']],
    ['indented', '  :::sector{codes="health"}\na\n', ['FENCE_MALFORMED 1']],
  ])('notes a fence that is %s', (_name, text, expected) => {
    expect(notesIn(text)).toEqual(expected);
  });

  it('reads colons inside code as code', () => {
    expect(splitBody('````\n:::sector{codes="health"}\n```\n:::\n````\n\nx')).toHaveLength(1);
  });

  it('takes well-formed text apart and loses nothing', () => {
    const text = fc.stringMatching(/^[a-zåäö .,*-]{0,30}x$/);
    const codes = fc.uniqueArray(fc.constantFrom(...SECTORS), { minLength: 1 });
    const part = fc.oneof(
      text.map((markdown) => ({ kind: 'text' as const, markdown })),
      fc.record({ kind: fc.constant('sector' as const), codes, markdown: text }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const source = parts
          .map((p) =>
            p.kind === 'text' ? p.markdown : `:::sector{codes="${p.codes.join(',')}"}\n${p.markdown}\n:::`,
          )
          .join('\n');
        const notes: string[] = [];
        const blocks = splitBody(source, (_line, code) => notes.push(code));
        expect(notes).toEqual([]);
        expect(blocks.filter((b) => b.kind === 'sector')).toMatchObject(
          parts.filter((p) => p.kind === 'sector'),
        );
        const lines = blocks
          .map((b) => b.markdown)
          .join('\n')
          .split('\n')
          .filter((line) => line !== '');
        expect(lines).toEqual(parts.map((p) => p.markdown));
      }),
    );
  });

  it('reads any text without throwing, never skips a line and always knows the sectors', () => {
    const line = fc.oneof(
      fc.constantFrom(
        ':::',
        ':::sector{codes="health"}',
        ':::sector{codes="x"}',
        '```',
        '~~~~',
        ' :::',
        ':::a',
        '',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const body = lines.join('\n');
        for (const block of splitBody(body)) {
          expect(block.line).toBeGreaterThanOrEqual(1);
          expect(block.line).toBeLessThanOrEqual(body.split(/\r\n|\n|\r/).length);
          if (block.kind === 'sector') expect(SECTORS).toEqual(expect.arrayContaining(block.codes));
        }
        const kept = splitBody(body)
          .map((block) => block.markdown)
          .join('\n');
        for (const word of body.match(/[a-w]{4,}/g) ?? []) {
          if (!/^(sector|codes|health)$/.test(word)) expect(kept).toContain(word);
        }
      }),
    );
  });
});
