import { test } from 'node:test';
import { memoryStore } from '../../src/stores/memory.ts';
import { storeContract } from '../../src/testing/index.ts';

for (const { name, run } of storeContract(async () => memoryStore())) test(`the memory store ${name}`, run);
