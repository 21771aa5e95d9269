import StackDSL

extension Variable {
    /// How a query names the variable: `$name`, in braces where a word follows.
    func reference(before following: Character?) -> String {
        let isWord = following.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
        return isWord ? "${\(name.text)}" : "$\(name.text)"
    }
}
