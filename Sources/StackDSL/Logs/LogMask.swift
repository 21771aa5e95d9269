/// What is made unreadable in a line before it is parsed, so that neither Loki nor a label ever sees it.
///
/// - Emits: a stage `replace`.
/// - Source: https://grafana.com/docs/alloy/latest/reference/components/loki/loki.process/#stagereplace
public struct LogMask: Sendable, Hashable {
    package let pattern: Name
    package let replacement: Name

    /// - Parameters:
    ///   - pattern: RE2, replaced wherever it is found. Where it has groups, only what they match is
    ///     replaced: `"password":\s*"([^"]*)"`.
    ///   - replacement: a Go template in which `{{ .Value }}` is what was found: with
    ///     `{{ Hash .Value "salt" }}`, equal values stay equal. Instead of a bare number in JSON it must
    ///     itself be JSON, or the line cannot be parsed any more.
    public init(_ pattern: Name, with replacement: Name = "***") {
        self.pattern = pattern
        self.replacement = replacement
    }

    /// Electronic mail addresses.
    public static let emailAddresses = LogMask(#"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}"#)
    /// Four numbers with dots between them; version numbers of four parts are masked as well.
    public static let ipv4Addresses = LogMask(#"\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b"#)
    /// Mobile telephone numbers of mainland China, without a country code or behind one.
    public static let chineseMobileNumbers = LogMask(#"\b1[3-9]\d{9}\b"#)
    /// Identity card numbers of mainland China: 17 digits and a digit or `X`.
    public static let chineseIdentityNumbers = LogMask(#"\b\d{17}[\dXx]\b"#)
}
