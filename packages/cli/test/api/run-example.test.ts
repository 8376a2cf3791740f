import { expect, test } from 'vitest';
import { surprisesOf } from './run-example.js';

const modules: Readonly<Record<string, unknown>> = { here: { answer: 42, fail } };

function fail(): never {
  throw Object.assign(new Error('no'), { code: 'refused' });
}

const surprises = (code: string, printed?: string): Promise<readonly string[]> =>
  surprisesOf(
    { title: 'example', code, ...(printed !== undefined && { printed }) },
    async (name) => modules[name],
  );

test('compares a value with the comment behind the statement, or on the line below it', async () => {
  expect(await surprises(`import { answer } from 'here';\nanswer; // => 42`)).toEqual([]);
  expect(await surprises(`import { answer } from 'here';\nanswer;\n// => 42`)).toEqual([]);
  expect(await surprises(`import { answer } from 'here';\nanswer; // => 43`)).toEqual(['line 2 gives 42']);
});

test('compares what is printed, without quotation marks, and a line for each time', async () => {
  expect(await surprises(`console.log('a', 1); // => a 1`)).toEqual([]);
  expect(await surprises(`for (const n of [1, 2]) {\n  console.log(n);\n  // => 1\n  //    2\n}`)).toEqual(
    [],
  );
  expect(await surprises(`'a'; // => a`)).toEqual([`line 1 gives 'a'`]);
});

test('reads on in lines that are indented under the value, and takes white space for one space', async () => {
  expect(
    await surprises(`[{ a: [1, 2] }, 'b c'];\n// => [{ a: [1,  2] },\n//     'b c']\n// A remark.`),
  ).toEqual([]);
  expect(await surprises(`['b c']; // => ['bc']`)).toEqual([`line 1 gives [ 'b c' ]`]);
});

test('lets a piece be left out where … stands, and nothing else', async () => {
  expect(await surprises(`[1, 2, 3]; // => [1, …]`)).toEqual([]);
  expect(await surprises(`[{ a: 1 }, { b: 2 }]; // => [{ a: 1 }, …]`)).toEqual([]);
  expect(await surprises(`[1, 2, 3]; // => [2, …]`)).toEqual(['line 1 gives [ 1, 2, 3 ]']);
  expect(await surprises(`'a.c'; // => 'abc'`)).toEqual([`line 1 gives 'a.c'`]);
});

test('compares the code with which a statement throws', async () => {
  expect(await surprises(`import { fail } from 'here';\nfail(); // throws refused`)).toEqual([]);
  expect(await surprises(`import { fail } from 'here';\nawait fail(); // throws other`)).toEqual([
    'line 2 throws refused',
  ]);
  expect(await surprises(`'quiet'; // throws refused`)).toEqual(['line 1 throws nothing']);
});

test('compares all that is printed with the block of text below a program', async () => {
  expect(await surprises(`console.log(1);\nconsole.log(2);`, '1\n2\n')).toEqual([]);
  expect(await surprises(`console.log(1);`, '2\n')).toEqual(['printed:\n1\n']);
});

test('refuses an example that shows nothing, whose value is never reached, or whose comment has no statement', async () => {
  expect(await surprises(`'quiet';`)).toEqual(['it does not show what comes out']);
  expect(await surprises(`if ([].length > 0) {\n  'never'; // => 'never'\n}`)).toEqual([
    'line 2 gives nothing: it was not run',
  ]);
  expect(await surprises(`const a = 1; // => 1`)).toEqual([
    'a `// =>` or `// throws` stands behind no expression statement',
  ]);
});
