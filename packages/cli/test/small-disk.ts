import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import { temporaryFolder } from './dossier-folder.js';

const bin = join(import.meta.dirname, '..', 'bin', 'bilateral.js');

interface Ended {
  readonly exitCode: number | null;
  readonly stderr: string;
}

/** Runs the built command in a process of its own. */
export const bilateral = (...args: readonly string[]): Ended => {
  const { status, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { exitCode: status, stderr };
};

const mount = (...args: readonly string[]): boolean => spawnSync('mount', args).status === 0;

/** Whether a test may mount a disk. */
export const canMount: boolean = ((): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;
})();
/** What the title of such a test says where it may not. */
export const needs: string = canMount ? '' : ' (skipped: only root may mount a small disk)';

/** A disk of its own, so small that hardly anything has room on it. */
export const smallDisk = (kilobytes: number): string => {
  const folder = temporaryFolder();
  expect(mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'none', folder)).toBe(true);
  onTestFinished(() => void spawnSync('umount', ['--lazy', folder]));
  return folder;
};

/** A folder that not even root may write to. */
export const readOnly = (folder: string): void => {
  expect(mount('--bind', folder, folder) && mount('-o', 'remount,bind,ro', folder)).toBe(true);
  onTestFinished(() => void spawnSync('umount', ['--lazy', folder]));
};

/** All that stands in a folder, by its path in it. */
export const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true }).map(String).sort();

/** Kills a command as soon as something stands in a folder, without a chance to tidy up. */
export const killedWhen = async (args: readonly string[], isTime: () => boolean): Promise<void> => {
  const child = spawn(process.execPath, [bin, ...args], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('close', resolve));
  while (!isTime() && child.exitCode === null) await setTimeout(5);
  child.kill('SIGKILL');
  await ended;
};
