import { describe, expect, test } from 'vitest';
import { dataPackage } from '../../src/description/data-package.js';
import type { DescribedFile } from '../../src/description/published.js';
import { arcadia } from '../fixture.js';
import { filesOf, rowsOf } from '../tables/metadata.js';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly minimum?: number;
  };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const texts = filesOf(arcadia);
const files: readonly DescribedFile[] = [...texts].map(([path, text]) => ({
  path,
  mediaType: 'text/csv',
  bytes: new TextEncoder().encode(text).length,
  sha256: 'ab'.repeat(32),
}));
const descriptor = JSON.parse(JSON.stringify(dataPackage(arcadia, { files }))) as Record<string, unknown> & {
  readonly resources: readonly Resource[];
};

const types = new Set(['string', 'number', 'integer', 'boolean', 'date']);

const fits = ({ type, constraints = {} }: Field, cell: string): boolean => {
  if (cell === '') return constraints.required !== true;
  if (type === 'integer' || type === 'number')
    return (
      cell.trim() === cell &&
      Number.isFinite(Number(cell)) &&
      Number(cell) >= (constraints.minimum ?? -Infinity)
    );
  if (type === 'boolean') return cell === 'true' || cell === 'false';
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(cell);
  return constraints.pattern === undefined || new RegExp(`^(?:${constraints.pattern})$`).test(cell);
};

describe('the data package', () => {
  test('has what version 2 asks for', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'arcadia-baltia',
      version: '2026-11-21',
      licenses: [{ name: 'CC-BY-4.0', path: 'https://spdx.org/licenses/CC-BY-4.0' }],
      contributors: [{ title: 'The Archive', roles: ['creator', 'publisher'] }],
    });
    for (const { name, path, type, bytes, hash } of descriptor.resources) {
      expect(name).toMatch(/^[a-z0-9-]+$/);
      expect(path).toBe(`tables/${name}.csv`);
      expect(type).toBe('table');
      expect(bytes).toBe(new TextEncoder().encode(texts.get(path) ?? '').length);
      expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    }
  });

  test('has a resource for each table, and only for those that are there', () => {
    const csv = [...texts.keys()].filter((path) => path.endsWith('.csv'));
    expect(descriptor.resources.map(({ path }) => path)).toEqual(csv);
    expect(dataPackage(arcadia, { files: files.slice(0, 1) })).toMatchObject({
      resources: [{ name: 'records' }],
    });
  });

  test('describes every column by a type of Table Schema, and every cell fits', () => {
    for (const { path, schema } of descriptor.resources) {
      const rows = rowsOf(texts.get(path) ?? '');
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map(({ name }) => name));
      expect(schema.fields.filter(({ type }) => !types.has(type))).toEqual([]);
      const wrong = rows.flatMap((row) =>
        schema.fields.filter((field) => !fits(field, row[field.name] ?? '')),
      );
      expect([path, wrong]).toEqual([path, []]);
    }
  });

  test('names keys by columns that there are, in resources that there are', () => {
    const byName = new Map(descriptor.resources.map((resource) => [resource.name, resource]));
    let keys = 0;
    for (const { name, schema } of descriptor.resources) {
      const own = schema.fields.map((field) => field.name);
      expect(own).toEqual(expect.arrayContaining([...schema.primaryKey]));
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        keys += 1;
        const target = byName.get(reference.resource === '' ? name : reference.resource);
        expect(own).toEqual(expect.arrayContaining([...fields]));
        expect(target?.schema.fields.map((field) => field.name)).toEqual(
          expect.arrayContaining([...reference.fields]),
        );
      }
    }
    expect(keys).toBeGreaterThan(10);
  });
});
