extension QuerySource {
    /// The first place that is no token of PromQL, whatever the grammar says of the tokens around it.
    package var lexicalError: SyntaxError? {
        var lexer = Lexer(self, grafanaVariables: false)
        while true {
            switch lexer.next().kind {
            case .end: return nil
            case .error: return lexer.failure
            default: break
            }
        }
    }
}
