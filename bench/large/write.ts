import { writeLarge } from './large-dossier.js';

const [folder, events = '1000', seed = '1947'] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: tsx large/write.ts FOLDER [EVENTS] [SEED]');
const records = await writeLarge(folder, Number(events), Number(seed));
process.stdout.write(`wrote ${records} records to ${folder}\n`);
