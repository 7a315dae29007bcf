import type { Rational } from '../rational.ts';
import type { CellReason, CellWhy } from '../statement-types.ts';
import { PHRASES } from './rule-sentence.ts';
import type { SentenceOptions } from './rule-sentence.ts';
import type { WhyPhrases } from './phrases.ts';

export interface WhyOptions extends SentenceOptions {
  /** A row's name for people; its id when left out. */
  readonly itemName?: (itemId: string) => string;
}

/** Why a cell is this many cents, in plain words: the row, the exact share, and what decided the last cent. */
export function whySentence(why: CellWhy, options: WhyOptions): string {
  const phrases = PHRASES[options.lang].why;
  const itemName = options.itemName ?? ((itemId: string) => itemId);
  const sentences = [phrases.item(itemName(why.itemId), options.money(why.itemCents))];
  const { reason } = why;
  if (reason.kind === 'locked') return [...sentences, phrases.locked].join(' ');
  if (reason.kind === 'mirror') return [...sentences, phrases.mirror(itemName(reason.of))].join(' ');
  if (why.applied?.poolCents != null) sentences.push(phrases.pool(options.money(why.applied.poolCents)));
  if (reason.kind === 'exact') return [...sentences, phrases.whole(options.money(why.got))].join(' ');
  const { numerator, denominator } = why.exact;
  const fraction = fractionText({ numerator: numerator - why.floor * denominator, denominator });
  sentences.push(phrases.between(options.money(why.floor), fraction, options.money(why.floor + 1n)));
  if (reason.kind === 'repair') {
    sentences.push(phrases.repair(options.partyName(reason.counterpart)));
  } else {
    sentences.push(phrases.left(reason.centsLeft));
    sentences.push((reason.gotCent ? phrases.up : phrases.down)(because(reason, options, phrases)));
  }
  return sentences.join(' ');
}

function because(
  reason: Extract<CellReason, { against: string }>,
  { partyName }: SentenceOptions,
  phrases: WhyPhrases,
): string {
  const against = partyName(reason.against);
  switch (reason.kind) {
    case 'largestRemainder':
      return (reason.gotCent ? phrases.largerFraction : phrases.smallerFraction)(against);
    case 'rank':
      return phrases.rank(against, reason.rank);
    case 'carry':
      return phrases.carry(against, signed(reason.carry));
  }
}

function signed(value: Rational): string {
  if (value.numerator === 0n) return '0';
  const size = {
    numerator: value.numerator < 0n ? -value.numerator : value.numerator,
    denominator: value.denominator,
  };
  return `${value.numerator < 0n ? '−' : '+'}${fractionText(size)}`;
}

/** `8/11`; past what anybody would read, the first decimals. */
function fractionText({ numerator, denominator }: Rational): string {
  if (denominator === 1n) return String(numerator);
  if (denominator < 10_000n) return `${numerator}/${denominator}`;
  const tenThousandths = (numerator * 10_000n) / denominator;
  return `≈\u00a0${tenThousandths}/10000`;
}
