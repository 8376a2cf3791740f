import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledDossier } from '../../src/dossier/compiled.js';
import type { Dossier } from '../../src/dossier/dossier.js';
import { changesBetween, type Changes } from '../../src/query/changes-between.js';
import { conflictsIn } from '../../src/query/conflicts-in.js';
import { compiledDossier, created, dossier } from './random-dossier.js';
import { tries } from './runs.js';

/** Two states of one dossier: some records stay as they are, some are drawn again, some are in one of the two only. */
const twoStates: fc.Arbitrary<readonly [Dossier, Dossier]> = fc
  .tuple(compiledDossier, compiledDossier, fc.array(fc.boolean(), { minLength: 45, maxLength: 45 }))
  .map(([before, other, stays]) => {
    const kept = before.records.filter((_record, index) => stays[index]);
    const ids = new Set(kept.map(({ id }) => id));
    const records = [...kept, ...other.records.filter(({ id }) => !ids.has(id))];
    const sources = stays[0] ? before.sources : other.sources;
    const dates = { ...before.dates, ...other.dates };
    const after: CompiledDossier = { ...other, records, sources, dates, conflicts: [] };
    return [created({ ...before, dates }), created(after)];
  });

const sizes = ({ dossier: fields, retired, ...differences }: Changes): number =>
  Object.values(differences).reduce(
    (sum, { added, withdrawn, changed }) => sum + added.length + withdrawn.length + changed.length,
    fields.length + retired.length,
  );

type Named = Readonly<Record<'id' | 'address' | 'record' | 'property' | 'modality', string>>;
const nameOf = (thing: unknown): string => {
  const { id, address, record, property, modality } = thing as Partial<Named>;
  return [id, address, record, property, modality].join(' ');
};
const names = (things: readonly unknown[]): readonly string[] => things.map(nameOf).sort();

const differences = ['records', 'sources', 'claims', 'conflicts'] as const;
const text = (value: unknown): string => JSON.stringify(value) ?? '';

/** The merged values of a record that stand in one of two dossiers as they do not in the other. */
const valuesApart = (before: Dossier, after: Dossier, id: string): readonly string[] => {
  const told = (of: Dossier): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(of.records.get(id)?.merged ?? {}).flatMap(([modality, { properties }]) =>
        Object.entries(properties).map(([path, { value, support }]) => [
          `${modality} ${path}`,
          text([value, support]),
        ]),
      ),
    );
  const [left, right] = [told(before), told(after)];
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((key) => left.get(key) !== right.get(key))
    .sort();
};

describe('changes, for any two dossiers', () => {
  it('are none between a dossier and itself, made again in another order', () => {
    fc.assert(
      fc.property(compiledDossier, (compiled) => {
        const copy = JSON.parse(text(compiled)) as CompiledDossier;
        const turned = { ...copy, records: copy.records.toReversed(), sources: copy.sources.toReversed() };
        expect(sizes(changesBetween(created(compiled), created(turned)))).toBe(0);
      }),
      tries(10),
    );
  });

  it('swap what is added and what is withdrawn as the dossiers are swapped', () => {
    fc.assert(
      fc.property(twoStates, ([before, after]) => {
        const [there, back] = [changesBetween(before, after), changesBetween(after, before)];
        for (const each of differences) {
          expect(names(there[each].added)).toEqual(names(back[each].withdrawn));
          expect(names(there[each].withdrawn)).toEqual(names(back[each].added));
          const changed = there[each].changed.map((change) => [nameOf(change.before), nameOf(change.after)]);
          const turned = back[each].changed.map((change) => [nameOf(change.after), nameOf(change.before)]);
          expect(changed.sort()).toEqual(turned.sort());
        }
      }),
      tries(10),
    );
  });

  it('lead from the one to the other', () => {
    fc.assert(
      fc.property(twoStates, ([before, after]) => {
        const { records, claims } = changesBetween(before, after);
        const made = new Map([...before.records].map(([id, { claims: own }]) => [id, text(own)]));
        for (const { id } of records.withdrawn) made.delete(id);
        for (const record of [...records.added, ...records.changed.map((change) => change.after)])
          made.set(record.id, text(record.claims));
        expect([...made].sort()).toEqual(
          [...after.records].map(([id, own]) => [id, text(own.claims)]).sort(),
        );
        const addresses = (of: Dossier) =>
          new Set([...of.records.values()].flatMap((record) => record.claims.map(({ address }) => address)));
        const [earlier, later] = [addresses(before), addresses(after)];
        const wanted = (of: ReadonlySet<string>, not: ReadonlySet<string>) =>
          [...of].filter((address) => !not.has(address)).sort();
        const told = (those: readonly { readonly address: string }[]) =>
          those.map(({ address }) => address).sort();
        expect(told(claims.added)).toEqual(wanted(later, earlier));
        expect(told(claims.withdrawn)).toEqual(wanted(earlier, later));
      }),
      tries(10),
    );
  });

  it('tell every merged value that is another, and no other one', () => {
    fc.assert(
      fc.property(twoStates, ([before, after]) => {
        const { records } = changesBetween(before, after);
        const told = new Map(
          records.changed.map(({ after: { id }, values }) => [
            id,
            values.map(({ property, modality }) => `${modality} ${property}`).sort(),
          ]),
        );
        for (const id of before.records.keys())
          if (after.records.has(id)) expect(told.get(id) ?? []).toEqual(valuesApart(before, after, id));
      }),
      tries(10),
    );
  });

  it('tell as newly contested what is a conflict in the later one only', () => {
    fc.assert(
      fc.property(dossier, dossier, (before, after) => {
        const { conflicts } = changesBetween(before, after);
        const [earlier, later] = [new Set(names(conflictsIn(before))), names(conflictsIn(after))];
        expect(names(conflicts.added)).toEqual(later.filter((name) => !earlier.has(name)));
      }),
      tries(10),
    );
  });
});
