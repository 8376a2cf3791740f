import { z } from 'zod';
import { common } from './properties.js';

/** What a passage may say of a state. */
export const stateSays = z.strictObject({ ...common });
