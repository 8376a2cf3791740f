import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * Tests that a program prints what its committed golden file holds. A differing output is written beside it with the
 * ending `-changed`: look at it, and rename it if it is right, or run `npm run renew`.
 */
export function testGolden(program, importMetaUrl) {
  test(`${program} prints what its golden file holds`, () => {
    const folder = fileURLToPath(new URL('.', importMetaUrl));
    const printed = execFileSync(process.execPath, [program], { cwd: folder, encoding: 'utf8' });
    const golden = `${folder}golden.txt`;
    const expected = readFileSync(golden, 'utf8');
    if (process.env.RENEW === '1') return writeFileSync(golden, printed);
    if (printed !== expected) writeFileSync(`${golden}-changed`, printed);
    expect(printed).toBe(expected);
  });
}
