extension ProbeExpectation {
    /// An answer to a DNS question.
    ///
    /// - Parameters:
    ///   - type: of the record; default `A`.
    ///   - recordClass: default `IN`.
    ///   - transport: default UDP.
    ///   - trust: certificates, over TLS.
    ///   - recursive: asks the server to ask others; the default.
    ///   - codes: of an answer that will do; default `NOERROR`.
    ///   - answers: what the records of the answer must look like.
    ///   - authority: what the records of its authority section must look like.
    ///   - additional: what the records of its additional section must look like.
    public static func dns(
        query: Name, type: Name = "A", recordClass: Name = "IN", transport: DNSTransport = .udp,
        trust: HTTPClient.TLS? = nil, recursive: Bool = true, codes: [Name] = [],
        answers: RecordPatterns = RecordPatterns(), authority: RecordPatterns = RecordPatterns(),
        additional: RecordPatterns = RecordPatterns(), addressing: Addressing = Addressing()
    ) -> ProbeExpectation {
        ProbeExpectation(
            kind: .dns(
                DNSExpectation(
                    query: query, type: type, recordClass: recordClass, transport: transport, trust: trust,
                    recursive: recursive, codes: codes, answers: answers, authority: authority,
                    additional: additional, addressing: addressing)))
    }

    /// What a DNS question travels by.
    public enum DNSTransport: Sendable, Hashable {
        case udp, tcp
        /// TCP with TLS.
        case tls
    }

    /// What the records of a section must look like: RE2 patterns of a whole record, as `dig` prints it.
    public struct RecordPatterns: Sendable, Hashable {
        package let every: [Name]
        package let some: [Name]
        package let notEvery: [Name]
        package let none: [Name]

        /// - Parameters:
        ///   - every: every record matches. Emits `fail_if_not_matches_regexp`.
        ///   - some: at least one record matches. Emits `fail_if_none_matches_regexp`.
        ///   - notEvery: at least one record does not match. Emits `fail_if_all_match_regexp`.
        ///   - none: no record matches. Emits `fail_if_matches_regexp`.
        public init(every: [Name] = [], some: [Name] = [], notEvery: [Name] = [], none: [Name] = []) {
            self.every = every
            self.some = some
            self.notEvery = notEvery
            self.none = none
        }
    }

    package struct DNSExpectation: Sendable, Hashable {
        package let query: Name
        package let type: Name
        package let recordClass: Name
        package let transport: DNSTransport
        package let trust: HTTPClient.TLS?
        package let recursive: Bool
        package let codes: [Name]
        package let answers: RecordPatterns
        package let authority: RecordPatterns
        package let additional: RecordPatterns
        package let addressing: Addressing
    }
}
