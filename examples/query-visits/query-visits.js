import { claimsOf, visitsBetween } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';

for (const visit of visitsBetween(pakistanRussia, 'pakistan', 'russia')) {
  console.log(`${visit.values.date ?? 'undated'}  ${visit.label.en}`);
  for (const { source, at = ['whole page'] } of claimsOf(pakistanRussia, visit.id, 'participants')) {
    console.log(`    ${source}: ${at.join(', ')}`);
  }
}
