// Makes the usual mutants of a compiled module: conditions, operators, returns, statements, constants.
import { ts } from 'ts-morph';

/** One small change of a file. Offsets count UTF-16 units of the compiled text. */
export interface Mutant {
  /** The compiled file, from the project's root: `dist/src/context/leg.js`. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** A test that executes this place may notice: V8 counts the right side of `a && b` apart, the operator with it. */
  readonly executed: number;
  readonly original: string;
  readonly replacement: string;
}

/** The operator that takes another's place. */
const swapped = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.QuestionQuestionToken, '&&'],
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'],
  [ts.SyntaxKind.SlashToken, '*'],
  [ts.SyntaxKind.AmpersandToken, '|'],
  [ts.SyntaxKind.BarToken, '&'],
]);

/** All mutants of a file, in the order of the text. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, replacement: string, whole: ts.Node = node): void => {
    const [start, executed] = [node.getStart(source), whole.getStart(source)];
    const original = node.getText(source);
    mutants.push({ file, start, end: node.end, executed, original, replacement });
  };

  const visit = (node: ts.Node): void => {
    // The wording of errors is not behaviour, and modules must stay linked.
    if (ts.isThrowStatement(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (ts.isThrowStatement(node)) add(node, ';');
      return;
    }
    if (ts.isIfStatement(node) || ts.isConditionalExpression(node) || ts.isWhileStatement(node)) {
      const condition = ts.isConditionalExpression(node) ? node.condition : node.expression;
      // Swapping the operator of `a === b` does the same.
      if (!isEquality(condition)) add(condition, `!(${condition.getText(source)})`);
    }
    if (ts.isBinaryExpression(node)) {
      const operator = swapped.get(node.operatorToken.kind);
      if (operator !== undefined && !joinsText(node) && !mixes(node, operator)) {
        add(node.operatorToken, operator, node);
      }
    }
    if (ts.isNumericLiteral(node)) add(node, String(Number(node.text) + 1));
    if (ts.isBigIntLiteral(node)) add(node, `${BigInt(node.text.slice(0, -1)) + 1n}n`);
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
    if (ts.isReturnStatement(node) && node.expression && !isConstant(node.expression)) {
      add(node, 'return undefined;');
    }
    if (ts.isExpressionStatement(node) && !isRequired(node.expression)) add(node, ';');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mutants;
}

const isEquality = (node: ts.Expression): boolean =>
  ts.isBinaryExpression(node) &&
  (node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    node.operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken);

/** `'a' + b`: text, of which a difference is NaN in an error message at most. */
const joinsText = (node: ts.BinaryExpression): boolean =>
  [node.left, node.right].some(
    (side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side),
  );

/** `a && b ?? c` is no JavaScript. */
function mixes(node: ts.BinaryExpression, operator: string): boolean {
  const isLogical = (text: string): boolean => text === '&&' || text === '||' || text === '??';
  return [node.parent, node.left, node.right].some((other) => {
    if (!ts.isBinaryExpression(other)) return false;
    const beside = other.operatorToken.getText();
    return isLogical(beside) && isLogical(operator) && (beside === '??') !== (operator === '??');
  });
}

/** Has a mutant of its own. */
const isConstant = (node: ts.Expression): boolean =>
  ts.isNumericLiteral(node) ||
  node.kind === ts.SyntaxKind.TrueKeyword ||
  node.kind === ts.SyntaxKind.FalseKeyword ||
  (ts.isIdentifier(node) && node.text === 'undefined');

/** A module without these statements does not even load. */
const isRequired = (node: ts.Expression): boolean =>
  ts.isStringLiteral(node) ||
  (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword);

/** The text of a file with the mutant in it. */
export const mutated = (text: string, { start, end, replacement }: Mutant): string =>
  text.slice(0, start) + replacement + text.slice(end);
