import { z } from 'zod';
import { common } from './properties.js';
import { undertaking, works } from './works.js';

/** What a passage may say of a project: what is to be built or done. */
export const projectSays = z.strictObject({ ...common, ...works, ...undertaking });
