import { Comment, Converter } from 'typedoc';
import ts from 'typescript';

/**
 * The call of `meaning` by which a schema tells what a property means: `….meta(meaning('The day of the visit.'))`, wherever in the
 * chain of calls it stands.
 */
function meaningIn(schema) {
  for (let node = schema; ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression);) {
    const [argument] = node.arguments;
    if (
      node.expression.name.text === 'meta' &&
      argument &&
      ts.isCallExpression(argument) &&
      argument.expression.getText() === 'meaning'
    )
      return argument.arguments[0];
    node = node.expression.expression;
  }
  return undefined;
}

/** Explains the properties of types that are inferred from schemas in the words in which the schemas explain them to editors. */
export function load({ converter }) {
  converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (reflection.comment) return;
    const declared = context.getSymbolFromReflection(reflection)?.declarations?.find(ts.isPropertyAssignment);
    const meaning = declared && meaningIn(declared.initializer);
    if (meaning && ts.isStringLiteralLike(meaning))
      reflection.comment = new Comment([{ kind: 'text', text: meaning.text }]);
  });
}
