import { z } from 'zod';
import { common, standing } from './properties.js';

/** What a passage may say of a standing format of two or more states. */
export const bodySays = z.strictObject({ ...common, ...standing });
