import * as core from '@bilateral/core';
import * as pakistanRussia from '@bilateral/core/pakistan-russia';
import * as schema from '@bilateral/core/schema';
import * as jsonld from '@bilateral/jsonld';
import * as published from '@bilateral/jsonld/publish';
import * as report from '@bilateral/report';
import { answersOf } from './work.js';

declare const document: { title: string };

const loaded = {
  '@bilateral/core': core,
  '@bilateral/core/pakistan-russia': pakistanRussia,
  '@bilateral/core/schema': schema,
  '@bilateral/jsonld': jsonld,
  '@bilateral/jsonld/publish': published,
  '@bilateral/report': report,
};

document.title = JSON.stringify(
  await answersOf(loaded).catch((problem: unknown) => ({ problem: String(problem) })),
);
