export { fixedClock } from './fixed-clock.ts';
export type { FixedClock } from './fixed-clock.ts';
export { storeContract } from './store-contract.ts';
export type { ContractCase } from './store-contract.ts';
