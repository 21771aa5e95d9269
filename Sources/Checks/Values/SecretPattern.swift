/// How secrets look when they are written into a text.
enum SecretPattern {
    /// What kind of secret a text holds, if it looks like one.
    static func kind(of text: String) -> String? {
        // Every text of a stack comes by here: bytes are compared, not characters.
        let bytes = Array(text.utf8)
        if hasPassword(bytes) { return "a password in a URL" }
        if bytes.firstIndex(of: slackWebhook) != nil { return "a Slack webhook" }
        if bytes.firstIndex(of: discordWebhook) != nil { return "a Discord webhook" }
        if let parameter = secretParameter(text) { return "a secret in the parameter `\(parameter)`" }
        for (prefix, length, name) in tokens where hasToken(bytes, prefix, length) { return name }
        return nil
    }

    /// A text for a message: one that looks like a secret is not repeated.
    static func redacted(_ text: String) -> String { kind(of: text) == nil ? text : "…" }

    /// Whether a key of a configuration file holds a secret itself, not the name of a file that does.
    static func isSecret(key: String) -> Bool {
        let key = key.lowercased()
        return secretKeys.contains(key) || secretKeys.contains { key.hasSuffix("_\($0)") }
    }

    private static let secretKeys: Set<String> = [
        "password", "passphrase", "secret", "secret_key", "secret_access_key", "access_key_secret", "client_secret",
        "credentials", "bearer_token", "token", "auth_token", "api_key", "apikey", "routing_key", "service_key",
        "private_key", "authorization",
    ]

    private static let schemeEnd = Array("://".utf8)
    private static let authorityEnds = Array("/?# ".utf8)
    private static let slackWebhook = Array("hooks.slack.com/services/".utf8)
    private static let discordWebhook = Array("discord.com/api/webhooks/".utf8)
    private static let tokens: [(prefix: [UInt8], length: Int, name: String)] = [
        ("xoxb-", 20, "a Slack token"), ("xoxp-", 20, "a Slack token"), ("ghp_", 30, "a GitHub token"),
        ("github_pat_", 30, "a GitHub token"), ("glpat-", 20, "a GitLab token"), ("AKIA", 16, "an AWS access key"),
        ("glsa_", 30, "a Grafana token"), ("-----BEGIN", 10, "a private key"),
    ].map { (Array($0.0.utf8), $0.1, $0.2) }

    private static let parameters: Set<String> = [
        "token", "access_token", "api_key", "apikey", "secret", "password",
    ]

    /// `scheme://user:password@host`.
    private static func hasPassword(_ text: [UInt8]) -> Bool {
        var rest = text[...]
        while let scheme = rest.firstIndex(of: schemeEnd) {
            rest = rest[(scheme + 3)...]
            let authority = rest.prefix { !authorityEnds.contains($0) }
            if let at = authority.lastIndex(of: UInt8(ascii: "@")),
                let colon = authority[..<at].firstIndex(of: UInt8(ascii: ":")), colon + 1 < at
            {
                return true
            }
        }
        return false
    }

    /// The name of a query parameter that holds a secret; one whose value is a template does not.
    private static func secretParameter(_ text: String) -> String? {
        guard let query = text.utf8.firstIndex(of: UInt8(ascii: "?")) else { return nil }
        for pair in text[text.index(after: query)...].split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parameters.contains(parts[0].lowercased()), parts[1].count >= 6,
                !parts[1].contains("{{"), !parts[1].contains("$")
            else { continue }
            return String(parts[0])
        }
        return nil
    }

    private static func hasToken(_ text: [UInt8], _ prefix: [UInt8], _ length: Int) -> Bool {
        guard let start = text.firstIndex(of: prefix) else { return false }
        // The first line of a private key has blanks.
        return text[start] == UInt8(ascii: "-")
            || text[start...].prefix { $0 > UInt8(ascii: " ") }.count >= prefix.count + length
    }
}

extension Collection<UInt8> where Index == Int, SubSequence: Collection<UInt8> {
    /// Where other bytes begin.
    fileprivate func firstIndex(of wanted: [UInt8]) -> Int? {
        guard let first = wanted.first, count >= wanted.count else { return nil }
        var place = startIndex
        while place <= endIndex - wanted.count {
            if self[place] == first, self[place..<(place + wanted.count)].elementsEqual(wanted) { return place }
            place += 1
        }
        return nil
    }
}
