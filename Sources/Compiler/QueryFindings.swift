import Analysis
import Checks
package import Diagnostics
import StackDSL

/// What the checks say of a query that is read without complaint, when nothing is known of its metrics.
///
/// The query is recorded by a rule in a stack of its own; what concerns that rule or that stack is left out.
package func findings(inQuery text: String) -> [Diagnostic] {
    let recording = Recording("query", as: PromQuery(verbatim: text))
    let stack = Stack("query", groups: [RuleGroup("query", recordings: [recording])])
    let literal = LiteralText(text)
    // What the readers object to has been said by those who read the query under its own profile.
    let ofReaders: Set<CheckID> = [.promqlSyntax, .promqlType, .unsupportedByVersion, .dashboardVariableInRule]
    return runChecks(on: resolve(stack)).filter { diagnostic in
        diagnostic.primary.literal == literal && diagnostic.primary.range != nil
            && !ofReaders.contains { $0.rawValue == diagnostic.id }
    }
}
