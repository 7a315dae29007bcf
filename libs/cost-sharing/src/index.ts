export {
  CostSharingError,
  RULE_ERROR_CODES,
  RuleError,
  STATEMENT_ERROR_CODES,
  StatementError,
} from './errors.ts';
export type { ErrorParams, RuleErrorCode, StatementErrorCode } from './errors.ts';
export { addRational, compareRational, formatRational, parseRational, rational } from './rational.ts';
export type { Rational } from './rational.ts';
export { MAX_RULE_DEPTH, RULE_KINDS, SCOPES } from './rule.ts';
export type {
  CapRule,
  Decimal,
  EqualRule,
  FixedRestRule,
  HeadcountRule,
  PartyId,
  PercentRule,
  Rule,
  RuleCents,
  RuleSet,
  Scope,
  Scoped,
  SingleRule,
  Tier,
  TiersRule,
  WeightsRule,
} from './rule.ts';
export { parseRule } from './parse-rule.ts';
export type { ParseOptions } from './parse-rule.ts';
export { parseRuleSet, parseScoped } from './parse-rule-set.ts';
export { allocate, decompose } from './largest-remainder.ts';
export { exactShares, splitItem } from './split-item.ts';
export { computeStatement } from './statement.ts';
export type {
  AppliedRule,
  Cell,
  CellReason,
  CellWhy,
  Item,
  LockedRow,
  Repair,
  Row,
  Statement,
  StatementInput,
} from './statement-types.ts';
export { settle, settleGreedily } from './settle.ts';
export type { SettlementMethod, SettlementStrategy, Transfer } from './settle.ts';
export { MAX_EXACT_PARTIES } from './zero-sum-groups.ts';
export { CATEGORY_VAT_CLASSES, VAT_RATES, vatClassOf, vatRateAt } from './vat-rates.ts';
export type { CategoryVatClass, CostCategory, VatClass, VatRate } from './vat-rates.ts';
export {
  costBasis,
  grossToNet,
  netToGross,
  rechargeInvoices,
  sumVatLines,
  vatLineDifference,
  vatOf,
} from './vat.ts';
export type { VatAmounts, VatLine } from './vat.ts';
export { splitWithInKind } from './in-kind.ts';
export type { InKindContribution, InKindInput, InKindMode, InKindResult } from './in-kind.ts';
export { flatRateClaim } from './claim.ts';
export type { FlatRateClaim } from './claim.ts';
export { isBusinessId, ovtOf } from './business-id.ts';
export { compactIban, formatIban, isIban } from './iban.ts';
export {
  finnishReference,
  formatFinnishReference,
  formatRfReference,
  isFinnishReference,
  isRfReference,
  rfReference,
} from './reference-number.ts';
export { code128Check, virtualBarCode } from './virtual-bar-code.ts';
export type { BarCodePayment } from './virtual-bar-code.ts';
export { epcQrText } from './epc-qr.ts';
export type { EpcPayment } from './epc-qr.ts';
export { describeRule } from './describe-rule.ts';
export type { NoteKey, PartKey, PartyValue, RuleDescription, RuleKey, RulePart } from './describe-rule.ts';
export { ruleSentence } from './sentences/rule-sentence.ts';
export type { SentenceOptions } from './sentences/rule-sentence.ts';
export { whySentence } from './sentences/why-sentence.ts';
export type { WhyOptions } from './sentences/why-sentence.ts';
export type { Language } from './sentences/phrases.ts';
export { carryFromJson, lockedRowsFromJson, statementToJson } from './statement-json.ts';
export type { CellJson, RowJson, StatementJson } from './statement-json.ts';
export { ruleErrorSentence } from './sentences/rule-error-sentence.ts';
