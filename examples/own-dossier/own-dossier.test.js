import { testGolden } from '../golden.js';

testGolden('own-dossier.js', import.meta.url);
