import { palette } from '../palette.js';
import { border } from './rule.js';
import type { StyleRule } from './rule.js';

/** The style of tables: rules between rows, none between columns, and a ground under the header row. */
export const tableRules: readonly StyleRule[] = [
  {
    id: 'ReportTable',
    name: 'Report Table',
    type: 'table',
    basedOn: 'TableNormal',
    offered: true,
    table:
      `<w:tblPr><w:tblBorders>${border('top', 0, palette.soft)}${border('bottom', 0, palette.soft)}` +
      `${border('insideH', 0, palette.hair, 4)}</w:tblBorders>` +
      '<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:start w:w="85" w:type="dxa"/>' +
      '<w:bottom w:w="28" w:type="dxa"/><w:end w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
      `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${palette.ground}"/>` +
      '<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>',
  },
];

/** What tables are based on: Word's own default, which docx leaves out. */
export const tableNormal: string =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:start w:w="108" w:type="dxa"/>' +
  '<w:bottom w:w="0" w:type="dxa"/><w:end w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';
