import {
  NumberProperties,
  Paragraph,
  ParagraphProperties,
  StringValueElement,
  Table,
  TableProperties,
} from 'docx';
import type { IParagraphOptions, ITableOptions } from 'docx';

/** A table with the title and the description that screen readers read out (ECMA-376-1, 17.4.59 and 17.4.46). */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string, description: string) {
    super(options);
    const properties = this.root.find((part) => part instanceof TableProperties);
    if (properties === undefined) throw new TypeError('docx keeps no properties in a table');
    properties.addChildElement(new StringValueElement('w:tblCaption', title));
    properties.addChildElement(new StringValueElement('w:tblDescription', description));
  }
}

/** A paragraph of the numbered list with this id. The list that it belongs to is all that no style can say. */
export class ListedParagraph extends Paragraph {
  constructor(options: IParagraphOptions, list: number) {
    super(options);
    const properties = this.root.find((part) => part instanceof ParagraphProperties);
    if (properties === undefined) throw new TypeError('docx keeps no properties in a paragraph');
    properties.push(new NumberProperties(list, 0));
  }
}
