import Analysis
import PromQL

/// Turns what the reader of queries objects to into findings, for the checks that share its errors by kind.
enum QueryErrors {
    static func findings(
        in stack: ResolvedStack, where belongs: (SyntaxError.Kind) -> Bool
    ) -> [Finding] {
        stack.queryUses.flatMap { use in
            use.query.errors.filter { belongs($0.kind) }.map { error in
                Finding(
                    error.message, subject: use.subject,
                    at: use.query.highlight(error.range, source: error.source),
                    notes: error.isRecovered
                        ? ["found behind the first mistake of this query; it may go away with that"] : [],
                    help: error.help.map { [$0] } ?? [], allowances: use.allowances)
            }
        }
    }
}
