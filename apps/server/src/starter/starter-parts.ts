import type { Config } from '../platform/config.ts';
import type { StarterPart } from './load-starter.ts';

/** The library for every house; example events and demo people for trying out only. */
export function starterParts(_config: Config): readonly StarterPart[] {
  return [];
}
