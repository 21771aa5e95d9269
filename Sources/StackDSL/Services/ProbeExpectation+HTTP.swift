extension ProbeExpectation {
    /// An answer over HTTP.
    ///
    /// - Parameters:
    ///   - statusCodes: any from 200 to 299 by default.
    ///   - bodyMatches: RE2 patterns that must all be found in the body.
    ///   - bodyDoesNotMatch: RE2 patterns that must not be found.
    ///   - bodySatisfies: a condition on a JSON body in CEL: `body.status == "ok"`. Since blackbox exporter 0.27.
    ///   - headerMatches: headers that must be there and match.
    ///   - headerDoesNotMatch: headers that must not match.
    ///   - versions: of HTTP; any by default.
    ///   - method: default `GET`.
    ///   - body: what is sent.
    ///   - requiresTLS: fails without TLS.
    ///   - refusesTLS: fails with TLS.
    ///   - compression: what the answer is compressed by; the exporter then reads the body.
    ///   - bodySize: the most that is read of a body.
    ///   - usesHTTP3: over QUIC, hence without HTTP/2. Since blackbox exporter 0.28.
    ///   - resolvesBehindProxy: leaves it to the client's proxy to find the host's address.
    ///   - client: who the exporter is, whom it trusts, and further headers.
    public static func http(
        statusCodes: [Int] = [], bodyMatches: [Name] = [], bodyDoesNotMatch: [Name] = [], bodySatisfies: Name? = nil,
        headerMatches: [HeaderPattern] = [], headerDoesNotMatch: [HeaderPattern] = [], versions: [HTTPVersion] = [],
        method: Name = "GET", body: Body? = nil, requiresTLS: Bool = false, refusesTLS: Bool = false,
        followsRedirects: Bool = true, compression: Compression? = nil, bodySize: Quantity? = nil,
        usesHTTP3: Bool = false, resolvesBehindProxy: Bool = false, client: HTTPClient = HTTPClient(),
        addressing: Addressing = Addressing()
    ) -> ProbeExpectation {
        ProbeExpectation(
            kind: .http(
                HTTPExpectation(
                    statusCodes: statusCodes, bodyMatches: bodyMatches, bodyDoesNotMatch: bodyDoesNotMatch,
                    bodySatisfies: bodySatisfies, headerMatches: headerMatches,
                    headerDoesNotMatch: headerDoesNotMatch, versions: versions, method: method, body: body,
                    requiresTLS: requiresTLS, refusesTLS: refusesTLS, followsRedirects: followsRedirects,
                    compression: compression, bodySize: bodySize, usesHTTP3: usesHTTP3,
                    resolvesBehindProxy: resolvesBehindProxy, client: client, addressing: addressing)))
    }

    /// What is sent with a request.
    public struct Body: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            case text(Name)
            case file(Name)
        }

        package let kind: Kind

        /// This text.
        public static func text(_ text: Name) -> Body { Body(kind: .text(text)) }
        /// What is in a file, as the exporter sees it. Since blackbox exporter 0.24.
        public static func file(_ path: Name) -> Body { Body(kind: .file(path)) }
    }

    /// How an answer is compressed.
    public enum Compression: String, Sendable, Hashable {
        case gzip
        case brotli = "br"
        case deflate
        case identity
    }

    /// A version of HTTP, as an answer names it.
    public enum HTTPVersion: String, Sendable, Hashable {
        case v1_0 = "HTTP/1.0"
        case v1_1 = "HTTP/1.1"
        case v2 = "HTTP/2.0"
        case v3 = "HTTP/3.0"
    }

    /// A header of an answer, and what it must look like.
    public struct HeaderPattern: Sendable, Hashable {
        package let header: Name
        package let pattern: Name
        package let allowsMissing: Bool

        /// - Parameters:
        ///   - pattern: RE2, found anywhere in the header's value.
        ///   - allowsMissing: an answer without the header is as good.
        public init(_ header: Name, matches pattern: Name, allowsMissing: Bool = false) {
            self.header = header
            self.pattern = pattern
            self.allowsMissing = allowsMissing
        }
    }

    package struct HTTPExpectation: Sendable, Hashable {
        package let statusCodes: [Int]
        package let bodyMatches: [Name]
        package let bodyDoesNotMatch: [Name]
        package let bodySatisfies: Name?
        package let headerMatches: [HeaderPattern]
        package let headerDoesNotMatch: [HeaderPattern]
        package let versions: [HTTPVersion]
        package let method: Name
        package let body: Body?
        package let requiresTLS: Bool
        package let refusesTLS: Bool
        package let followsRedirects: Bool
        package let compression: Compression?
        package let bodySize: Quantity?
        package let usesHTTP3: Bool
        package let resolvesBehindProxy: Bool
        package let client: HTTPClient
        package let addressing: Addressing
    }
}
