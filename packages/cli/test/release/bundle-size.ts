import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { build, type BuildEnvironmentOptions } from 'vite';
import type { Platform } from './budgets.js';

const { resolve } = createRequire(import.meta.url);

interface Built {
  readonly output: readonly { readonly type: string; readonly code?: string }[];
}

const optionsFor = (platform: Platform, file: string): BuildEnvironmentOptions =>
  platform === 'node'
    ? { ssr: file }
    : { modulePreload: false, rollupOptions: { input: file, preserveEntrySignatures: 'strict' } };

/**
 * Bytes of all JavaScript that comes with an entry, minified and compressed by gzip: its own, and that of every package it imports,
 * in the form that the platform takes, without what stands in Node itself.
 */
export async function bundleSize(specifier: string, platform: Platform): Promise<number> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { target: 'es2022', minify: true, write: false, ...optionsFor(platform, resolve(specifier)) },
  })) as Built;
  const code = built.output.map((chunk) => chunk.code ?? '').join('\n');
  return gzipSync(code, { level: 9 }).length;
}
