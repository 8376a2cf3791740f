import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { dossierFolder, inThreeLanguages } from '../../test/dossier-folder.js';
import { runCommand, type Ran } from '../../test/run-command.js';

const account = `label: { en: How the guest came }
about: [visit-1950]
state: open
positions:
  - { claims: ["visit-1950/gazette@1.1,2.1"], label: { en: By train } }
  - { claims: ["visit-1950/herald"], label: { en: By ship } }
`;

const show = async (args: readonly string[], changes = {}, columns?: number): Promise<Ran> => {
  const { dossier } = await dossierFolder(changes);
  const out = columns === undefined ? {} : { terminal: true, columns };
  return runCommand(['show', ...args, '--dossier', dossier], { out });
};

describe('a record', () => {
  test('is shown with every value, its support, its passages, what contests it and what was read into it', async () => {
    const { exitCode, stdout, stderr } = await show(['visit-1950']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^The president of Arcadia visits Baltia\nvisit · visit-1950\n/);
    expect(stdout).toContain('  Date: 3 May 1950 [1] sources disagree\n  From: Arcadia [2] from one voice\n');
    expect(stdout).toMatch(/ {2}Duration: 1 week \[\d\] from one voice\n/);
    expect(stdout).toMatch(
      /Where the sources disagree\n {2}Date: .*\n {4}– 3 May 1950 \[\d\] 1 independent voice\n/,
    );
    expect(stdout).toMatch(
      /\[\d\] A week in Baltia, The Gazette, 20 May 1950, paragraph.1, sentence.1; paragraph.2/,
    );
    expect(stdout).toContain(
      '– Reading of “Duration”: Wording of the source: “a week”; from the text: He stayed so long.',
    );
    expect(stdout).toContain('– Quoted: Ada Byrne\n');
    expect(stdout).toContain('– Claim: visit-1950/gazette@1.2\n');
  });

  test('shows what is planned apart, under a warning', async () => {
    const { stdout } = await show(['bridge']);
    expect(stdout).not.toContain('What the sources give as actual');
    expect(stdout).toContain(
      'What was planned\n  Plans only. None of this is evidence that anything happened.\n  Cost: 3 million US dollars [1]',
    );
  });

  test('shows what points to it, and where it is named by the way', async () => {
    const { stdout } = await show(['arcadia', 'ada-byrne']);
    expect(stdout).toContain(
      'Records that point here\n  Projects:\n    – The bridge (Partners, planned) bridge\n  Visits:\n    – The president of Arcadia visits Baltia (From) visit-1950\n',
    );
    expect(stdout).toContain(
      'Also named in\n  The president of Arcadia visits Baltia (Quoted) visit-1950/herald\n',
    );
  });

  test('is shown as the editor describes it, with its identifiers and conflicts of the editor', async () => {
    const { stdout } = await show(['old-baltia', 'visit-1950'], {
      'records/state/old-baltia.yaml':
        'label: { en: Old Baltia }\nnote: { en: It fell in 1948. }\ndistinctFrom: [baltia]\nidentifiers: { wikidata: Q1 }\n',
      'conflicts/how-the-guest-came.yaml': account,
    });
    expect(stdout).toContain('  Editor’s note: It fell in 1948.\n');
    expect(stdout).toContain('  Not to be confused with: Baltia\n');
    expect(stdout).toContain('Elsewhere\n  wikidata: Q1\n');
    expect(stdout).toContain(
      'Conflicts that the editor sees\n  How the guest came · open · how-the-guest-came\n',
    );
  });

  test.each([
    ['ru', 'Что источники сообщают как факт', 'Президент Аркадии в Балтии'],
    ['ur', 'جو مآخذ امر واقع کے طور پر بیان کرتے ہیں', 'آرکیڈیا کے صدر کا دورۂ بالٹیا'],
  ])('is told in %s', async (lang, heading, title) => {
    const { stdout } = await show(['visit-1950', '--lang', lang], inThreeLanguages);
    expect(stdout.startsWith(`${title}\n`)).toBe(true);
    expect(stdout).toContain(`\n${heading}\n`);
    expect(stdout).not.toMatch(/independent|paragraph|Reading of/);
  });

  test.each([60, 80, 140])('goes into %s columns, and is never wider than can be read', async (columns) => {
    const { stdout } = await show(['visit-1950'], {}, columns);
    const widths = stdout.split('\n').map((line) => stringWidth(line));
    expect(Math.max(...widths)).toBeLessThanOrEqual(Math.min(columns, 100));
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      (await show(['visit-1950'])).stdout.replaceAll(/\s+/g, ' '),
    );
  });

  test('has bold headings and quiet remarks on a terminal with colours, and the same words', async () => {
    const { dossier } = await dossierFolder();
    const args = ['show', 'visit-1950', '--dossier', dossier];
    const { stdout } = await runCommand(args, { out: { terminal: true, columns: 80, colour: true } });
    expect(stdout).toContain('\u001b[1mWhat the sources give as actual\u001b[22m\n');
    expect(stdout).toContain('  \u001b[1mFrom:\u001b[22m Arcadia \u001b[2m[2] from one voice\u001b[22m\n');
    const plain = await runCommand(args, { out: { terminal: true, columns: 80 } });
    expect(stripVTControlCharacters(stdout)).toBe(plain.stdout);
  });

  test('obeys nothing that stands in it', async () => {
    const label = String.raw`label: { en: "Ada \e[31mByrne\a<b>[x](y)</b>" }`;
    const page = await show(['ada-byrne'], { 'records/person/ada-byrne.yaml': label });
    const markdown = await show(['ada-byrne', '--markdown'], { 'records/person/ada-byrne.yaml': label });
    // eslint-disable-next-line no-control-regex -- this is what must not be there
    for (const { stdout } of [page, markdown]) expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(markdown.stdout).not.toMatch(/<b>|[^\\]\]\(y/);
  });
});

describe('what else has an id', () => {
  test('a source is shown with what was read of it and the records that rest on it', async () => {
    const { stdout } = await show(['gazette']);
    expect(stdout).toMatch(/^A week in Baltia\nsource · gazette\n/);
    expect(stdout).toMatch(/Text: read as a numbered text of 5 sentences; SHA-256 [0-9a-f]{64}\n/);
    expect(stdout).toContain('What the source says of itself\n  Title: “A week in Baltia” [1]\n');
    expect(stdout).toContain('  The bridge · project · bridge\n');
    expect(stdout).toMatch(/Passages that assert nothing\n {2}paragraph.3, sentence.1 · advertisement\n/);
  });

  test('a conflict of the editor is shown side by side', async () => {
    const { stdout } = await show(['how-the-guest-came'], { 'conflicts/how-the-guest-came.yaml': account });
    expect(stdout).toContain('  State: open\n');
    expect(stdout).toContain(
      'Positions\n  By train [1] 1 independent voice\n  By ship [2] 1 independent voice\n',
    );
  });

  test('a claim is shown by its address, on a record or of a source on itself', async () => {
    const { stdout } = await show(['visit-1950/gazette@1.2', 'gazette/gazette@1.1']);
    expect(stdout).toContain(
      'claim on a record (visit) · visit-1950/gazette@1.2\n\nWhat it says\n  Duration: 1 week\n',
    );
    expect(stdout).toMatch(/ {4}– paragraph.1, sentence.2 · characters 55–72, SHA-256 [0-9a-f]{64}\n/);
    expect(stdout).toContain('claim of a source on itself · gazette/gazette@1.1\n');
  });
});

describe('--json', () => {
  test('prints one object for each id, with the support, the passages and the reason of each value', async () => {
    const { lines } = await show(['visit-1950', 'gazette', 'visit-1950/herald', '--json']);
    const [record, source, claim] = lines();
    expect(lines()).toHaveLength(3);
    expect(record).toMatchObject({
      id: 'visit-1950',
      kind: 'visit',
      values: { from: 'arcadia' },
      conflicts: [{ property: 'date', state: 'open', positions: [{}, {}] }],
      plans: [],
    });
    const { properties, claims, links } = record as Record<string, Record<string, unknown>[]>;
    expect(properties?.find(({ property }) => property === 'from')).toMatchObject({
      modality: 'actual',
      support: 'unique',
      voices: 1,
      reason: 'only-claim',
      claims: [{ claim: 'visit-1950/gazette@1.1,2.1', stance: 'agrees' }],
    });
    expect(claims?.[0]).toMatchObject({
      cites: { title: 'A week in Baltia' },
      passages: [{ paragraph: 1 }, { paragraph: 2 }],
    });
    expect(links).toContainEqual(
      expect.objectContaining({ record: 'arcadia', property: 'from', direction: 'from' }),
    );
    expect(source).toMatchObject({ id: 'gazette', kind: 'source', records: ['bridge', 'visit-1950'] });
    expect(claim).toMatchObject({ of: 'visit-1950', kind: 'claim', address: 'visit-1950/herald' });
  });

  test('tells of a plan what became of it, and of a conflict its positions', async () => {
    const { lines } = await show(['bridge', 'how-the-guest-came', '--json'], {
      'conflicts/how-the-guest-came.yaml': account,
    });
    const [bridge, conflict] = lines();
    expect(bridge).toMatchObject({ plans: [{ state: 'unknown', claims: ['bridge/gazette@2.1-2'] }] });
    expect(conflict).toMatchObject({
      kind: 'conflict',
      state: 'open',
      positions: [{ voices: 1 }, { voices: 1 }],
    });
  });
});

test('--markdown writes a page with headings and lists', async () => {
  const { stdout } = await show(['visit-1950', '--markdown']);
  expect(stdout).toMatch(
    /^# The president of Arcadia visits Baltia\n\nvisit · visit-1950\n\n## What the sources give as actual\n\n- \*\*/,
  );
  expect(stdout).toMatch(/\n- \*\*From:\*\* Arcadia /);
});

describe('an id that nothing has', () => {
  test.each([
    [['vist-1950'], 'hint: did you mean visit-1950?\n'],
    [['gazete'], 'hint: did you mean gazette?\n'],
    [['arcadian-visit'], 'hint: the id was retired: It was renamed.; now visit-1950\n'],
    [['visit-1950/gazette@1.3'], 'hint: did you mean visit-1950/gazette@1.2?\n'],
    [
      ['visit-1950/somewhere-else-entirely'],
      'hint: `bilateral claims --record visit-1950` lists the claims\n',
    ],
    [['vist-1950/gazette@1.2'], 'hint: did you mean visit-1950?\n'],
    [['constructor'], 'error: '],
    [['/'], 'error: '],
  ])('%j is answered with a hint, and nothing is shown', async (ids, message) => {
    const { exitCode, stdout, stderr } = await show(['visit-1950', ...ids]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(message);
  });
});
