import type { ReportLanguage } from '../model.js';
import type { Lettering } from './lettering.js';

/** What every kind of figure is drawn with. */
export interface Drawing {
  readonly width: number;
  readonly lettering: Lettering;
  readonly language: ReportLanguage;
}
