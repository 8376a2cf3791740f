import { contentFaults } from './content.js';
import { documentFaults } from './document.js';
import type { Fault } from './fault.js';
import { linkFaults } from './links.js';
import { structureFaults } from './structure.js';

/** Every fault that a file can have and somebody has to find. */
export const faults: readonly Fault[] = [
  ...structureFaults,
  ...linkFaults,
  ...contentFaults,
  ...documentFaults,
];
