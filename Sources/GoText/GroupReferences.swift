/// The groups that a replacement names, as Go's `Regexp.Expand` reads it.
package enum GroupReferences {
    /// `$1`, `${1}`, `$name`, `${name}`: the longest word behind the dollar counts, so that `$1x` names a group `1x`. `$$` is a dollar.
    package static func all(in text: String) -> [String] {
        var names: [String] = []
        var rest = text[...]
        while let start = rest.firstIndex(of: "$") {
            rest = rest[rest.index(after: start)...]
            if rest.first == "$" {
                rest = rest.dropFirst()
                continue
            }
            let isBraced = rest.first == "{"
            let name = (isBraced ? rest.dropFirst() : rest).prefix { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_" }
            rest = rest.dropFirst(name.count + (isBraced ? 1 : 0))
            if isBraced {
                guard rest.first == "}" else { continue }
                rest = rest.dropFirst()
            }
            if !name.isEmpty { names.append(String(name)) }
        }
        return names
    }
}
