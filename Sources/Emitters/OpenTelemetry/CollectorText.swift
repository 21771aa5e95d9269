import StackDSL

/// A text as the collector reads it: it expands `${…}`, and a doubled sign stands for one.
func collectorText(_ text: String) -> String {
    text.split(separator: "$", omittingEmptySubsequences: false).joined(separator: "$$")
}

extension Name {
    /// The text as the collector reads it.
    var collectorText: String { Emitters.collectorText(text) }
}

/// A string of OTTL: in double quotes, with Go's escapes.
func ottlString(_ text: String) -> String {
    var result = "\""
    for character in text {
        switch character {
        case "\\": result += "\\\\"
        case "\"": result += "\\\""
        case "\n": result += "\\n"
        case "\t": result += "\\t"
        default: result.append(character)
        }
    }
    return result + "\""
}

/// An address to listen at; a host with colons is an IPv6 address.
func listenAddress(_ host: Name, _ port: Int) -> String {
    let isBare = host.text.contains(":") && !host.text.hasPrefix("[")
    return "\(isBare ? "[\(host.collectorText)]" : host.collectorText):\(port)"
}
