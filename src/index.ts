import { defineElements } from './elements/define.ts';

defineElements();

export * from './elements/index.ts';
