import { defineConfig } from 'vitest/config';

/** A whole dossier is converted and queried more than once. */
