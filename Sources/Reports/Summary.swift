import Diagnostics

/// How many mistakes there are, in words: `2 errors, 1 warning`.
package func summary(of diagnostics: [LocatedDiagnostic]) -> String {
    let errors = diagnostics.count { $0.level == .error }
    let warnings = diagnostics.count - errors
    let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
    if parts.isEmpty { return "no mistakes" }
    return parts.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
}
