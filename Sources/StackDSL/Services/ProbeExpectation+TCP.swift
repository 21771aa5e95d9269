extension ProbeExpectation {
    /// A connection over TCP, with TLS or without, and a conversation on it.
    ///
    /// - Parameters:
    ///   - tls: from the first byte on; one that starts later is a step of the conversation.
    ///   - trust: certificates, with TLS.
    ///   - conversation: what is said in turn, until one of the patterns is not found.
    public static func tcp(
        tls: Bool = false, trust: HTTPClient.TLS? = nil, conversation: [Exchange] = [],
        addressing: Addressing = Addressing()
    ) -> ProbeExpectation {
        ProbeExpectation(
            kind: .tcp(
                TCPExpectation(tls: tls, trust: trust, conversation: conversation, addressing: addressing)))
    }

    /// One step of a conversation: first what is expected, then what is sent, then TLS.
    public struct Exchange: Sendable, Hashable {
        package let expected: Name?
        package let expectedBytes: Name?
        package let labels: Labels
        package let sent: Name?
        package let startsTLS: Bool

        /// - Parameters:
        ///   - expected: an RE2 pattern that a line must have.
        ///   - labels: of `probe_expect_info`, whose values may name groups of the pattern: `${1}`. Since blackbox
        ///     exporter 0.26.
        ///   - sent: a line, which may name groups of the pattern: `${1}`.
        ///   - startsTLS: goes on with TLS from here.
        public init(
            expecting expected: Name? = nil, labels: Labels = [:], sending sent: Name? = nil, startsTLS: Bool = false
        ) {
            self.expected = expected
            expectedBytes = nil
            self.labels = labels
            self.sent = sent
            self.startsTLS = startsTLS
        }

        /// Expects these very bytes, without a line's end. Since blackbox exporter 0.28.
        public init(expectingBytes bytes: Name, sending sent: Name? = nil, startsTLS: Bool = false) {
            expected = nil
            expectedBytes = bytes
            labels = [:]
            self.sent = sent
            self.startsTLS = startsTLS
        }
    }

    package struct TCPExpectation: Sendable, Hashable {
        package let tls: Bool
        package let trust: HTTPClient.TLS?
        package let conversation: [Exchange]
        package let addressing: Addressing
    }
}
