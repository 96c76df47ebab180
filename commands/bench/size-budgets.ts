import type { Budget } from './budget-table.ts';
import { bundleSizes } from './bundle-sizes.ts';

/** Sizes of what ships, from a production build's folder. */
export function sizeBudgets(folder: string): Budget[] {
  const { gate, readerWithoutRecord, record } = bundleSizes(folder);
  return [
    { what: 'gate script, gzipped, all names included', measured: gate, limit: 8, unit: 'kB' },
    { what: 'reader script, gzipped, without the dataset', measured: readerWithoutRecord, limit: 80, unit: 'kB' },
    { what: 'dataset, gzipped', measured: record, limit: 150, unit: 'kB' },
  ];
}
