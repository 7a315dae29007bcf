import type { Evaluate } from './compile-rule.ts';
import { RuleError } from './errors.ts';
import { floorDivide } from './rational.ts';
import { pointer } from './read-json.ts';
import { addShares } from './share-vector.ts';
import type { ShareVector } from './share-vector.ts';

interface CapParts {
  readonly base: Evaluate;
  /** Rank and cap in cents. */
  readonly caps: readonly (readonly [number, bigint])[];
  /** Who bears what is over the caps; `null`: the others, by their base shares. */
  readonly overflow: Evaluate | null;
  readonly path: string;
}

export function capShares({ base, caps, overflow, path }: CapParts): Evaluate {
  return (numerator, denominator) => {
    const shares = base(numerator, denominator);
    return overflow
      ? overflowByRule(shares, caps, overflow, path)
      : overflowToOthers(shares, caps, { numerator, denominator }, path);
  };
}

/**
 * Water-filling: the smallest factor on the base shares at which caps and shares reach the amount.
 * Capping one party raises the factor for the rest, which can bring the next one to its cap.
 */
function overflowToOthers(
  base: ShareVector,
  caps: CapParts['caps'],
  amount: { numerator: bigint; denominator: bigint },
  path: string,
): ShareVector {
  const open = new Map(caps);
  const reached = new Set<number>();
  let left = amount.numerator;
  let weights = base.numerators.reduce((sum, value) => sum + value, 0n);
  for (let again = true; again;) {
    const over = [...open].filter(
      ([i, cap]) => left * base.numerators[i]! > cap * amount.denominator * weights,
    );
    for (const [i, cap] of over) {
      open.delete(i);
      reached.add(i);
      left -= cap * amount.denominator;
      weights -= base.numerators[i]!;
    }
    again = over.length > 0;
  }
  if (weights === 0n && left > 0n) {
    const missing = -floorDivide(-left, amount.denominator);
    throw new RuleError('CAPS_TOO_LOW', pointer(path, 'caps'), { missingCents: String(missing) });
  }
  const scale = weights === 0n ? 1n : weights;
  const unit = amount.denominator * scale;
  const capOf = new Map(caps);
  return {
    denominator: unit,
    numerators: base.numerators.map((share, i) => (reached.has(i) ? capOf.get(i)! * unit : left * share)),
  };
}

function overflowByRule(
  base: ShareVector,
  caps: CapParts['caps'],
  overflow: Evaluate,
  path: string,
): ShareVector {
  const numerators = base.numerators.slice();
  let excess = 0n;
  for (const [i, cap] of caps) {
    const over = numerators[i]! - cap * base.denominator;
    if (over <= 0n) continue;
    numerators[i] = cap * base.denominator;
    excess += over;
  }
  if (excess === 0n) return base;
  const shares = addShares({ denominator: base.denominator, numerators }, overflow(excess, base.denominator));
  for (const [i, cap] of caps) {
    const over = shares.numerators[i]! - cap * shares.denominator;
    if (over > 0n) {
      const overCents = String(-floorDivide(-over, shares.denominator));
      throw new RuleError('OVERFLOW_OVER_CAP', pointer(path, 'overflow'), { rank: i + 1, overCents });
    }
  }
  return shares;
}
