import { z } from 'zod';
import { common } from './properties.js';

/** What a passage may say of an office. Who holds it is a relation. */
export const officeSays = z.strictObject({ ...common });
