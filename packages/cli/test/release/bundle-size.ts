import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const { resolve } = createRequire(import.meta.url);

interface Built {
  readonly output: readonly { readonly type: string; readonly code?: string }[];
}

/**
 * Bytes of all JavaScript that comes with an entry, minified and compressed by gzip: its own, and that of every package it imports,
 * without what stands in Node itself.
 */
export async function bundleSize(specifier: string): Promise<number> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: resolve(specifier), target: 'es2022', minify: true, write: false },
  })) as Built;
  const code = built.output.map((chunk) => chunk.code ?? '').join('\n');
  return gzipSync(code, { level: 9 }).length;
}
