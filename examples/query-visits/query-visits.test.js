import { testGolden } from '../golden.js';

testGolden('query-visits.js', import.meta.url);
