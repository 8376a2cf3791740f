import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal; of text, in UTF-8. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
