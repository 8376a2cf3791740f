import { testGolden } from '../golden.js';

testGolden('write-reports.js', import.meta.url);
