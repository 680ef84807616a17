import ts from "typescript";

/**
 * Has V8 compile functions together with what they stand in, for what stands in brackets it takes to be called at once. All else it
 * reads twice: to find where it ends, and again when it is called.
 *
 * @param code a script; of its declared functions those that are called become variables at its start, for a declaration cannot
 *   stand in brackets
 * @param called where functions begin that are sure to be called, in UTF-16 units
 */
export function withEager(code: string, called: ReadonlySet<number>): string {
  const isCalled = (node: ts.Node): boolean => called.has(node.getStart());
  const units = code.split("");
  const enclose = (node: ts.Node, before: string, after: string): void => {
    units[node.getStart()] = before + units[node.getStart()];
    units[node.end - 1] += after;
  };
  const encloseExpressions = (node: ts.Node): void => {
    if (ts.isFunctionExpression(node) && isCalled(node)) enclose(node, "(", ")");
    ts.forEachChild(node, encloseExpressions);
  };
  const script = ts.createSourceFile("script.js", code, ts.ScriptTarget.Latest, true);
  encloseExpressions(script);
  const declared = script.statements.filter((statement) => ts.isFunctionDeclaration(statement)).filter(isCalled);
  const variables = declared.map((declaration) => {
    enclose(declaration, `var ${declaration.name?.text}=(`, ");");
    const variable = units.slice(declaration.getStart(), declaration.end).join("");
    units.fill("", declaration.getStart(), declaration.end);
    return variable;
  });
  return variables.join("") + units.join("");
}
