/// What a probe takes for healthy.
///
/// - Emits: a module of `blackbox/blackbox.yml`.
/// - Diagnoses: `invalid-pattern`, `invalid-number`, `unsupported-by-version`, `invalid-raw`.
/// - Source: https://github.com/prometheus/blackbox_exporter/blob/master/CONFIGURATION.md
public struct ProbeExpectation: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case http(HTTPExpectation)
        case tcp(TCPExpectation)
        case icmp(ICMPExpectation)
        case dns(DNSExpectation)
        case grpc(GRPCExpectation)
    }

    package let kind: Kind
    package private(set) var raw: Raw?

    package init(kind: Kind) { self.kind = kind }

    /// The same with further keys of its prober, which the DSL has no words for.
    ///
    /// ```swift
    /// .http().adding(Raw("fail_if_body_json_matches_cel: body.degraded"))
    /// ```
    /// - Emits: keys of the module's block that is named as the prober: `http:`, `tcp:`, ….
    /// - Diagnoses: `invalid-raw`, `unsupported-by-version`.
    public func adding(_ raw: Raw) -> ProbeExpectation {
        var copy = self
        copy.raw = raw
        return copy
    }

    /// How the target's name becomes an address, and where the probe goes out.
    ///
    /// - Emits: `preferred_ip_protocol`, `ip_protocol_fallback`, `source_ip_address`.
    public struct Addressing: Sendable, Hashable {
        package let preferred: IPProtocol?
        package let fallsBack: Bool
        package let source: Name?

        /// - Parameters:
        ///   - preferred: where the target has addresses of both kinds; the exporter's own is IPv6.
        ///   - fallsBack: takes the other kind where there is none of the preferred; the default.
        ///   - source: the exporter's own address to use; not for HTTP and gRPC.
        public init(_ preferred: IPProtocol? = nil, fallsBack: Bool = true, source: Name? = nil) {
            self.preferred = preferred
            self.fallsBack = fallsBack
            self.source = source
        }
    }

    /// A version of the Internet Protocol.
    public enum IPProtocol: String, Sendable, Hashable {
        case v4 = "ip4"
        case v6 = "ip6"
    }

    /// An answer to a ping.
    public static let ping = ProbeExpectation(
        kind: .icmp(ICMPExpectation(payload: nil, neverFragmented: false, hops: nil, addressing: Addressing())))

    /// An answer to a ping of this sort.
    ///
    /// - Parameters:
    ///   - payload: bytes of each packet.
    ///   - neverFragmented: only IPv4, and needs raw sockets.
    ///   - hops: how far a packet may go, 0 to 255.
    public static func ping(
        payload: Int? = nil, neverFragmented: Bool = false, hops: Int? = nil, addressing: Addressing = Addressing()
    ) -> ProbeExpectation {
        ProbeExpectation(
            kind: .icmp(
                ICMPExpectation(
                    payload: payload, neverFragmented: neverFragmented, hops: hops, addressing: addressing)))
    }

    /// `SERVING` from gRPC's health service.
    ///
    /// - Parameters:
    ///   - service: the server as a whole by default.
    ///   - trust: certificates, with TLS.
    ///   - metadata: sent with the request. Since blackbox exporter 0.28.
    public static func grpc(
        service: Name? = nil, tls: Bool = false, trust: HTTPClient.TLS? = nil, metadata: [HTTPParameter] = [],
        addressing: Addressing = Addressing()
    ) -> ProbeExpectation {
        ProbeExpectation(
            kind: .grpc(
                GRPCExpectation(
                    service: service, tls: tls, trust: trust, metadata: metadata, addressing: addressing)))
    }

    package struct ICMPExpectation: Sendable, Hashable {
        package let payload: Int?
        package let neverFragmented: Bool
        package let hops: Int?
        package let addressing: Addressing
    }

    package struct GRPCExpectation: Sendable, Hashable {
        package let service: Name?
        package let tls: Bool
        package let trust: HTTPClient.TLS?
        package let metadata: [HTTPParameter]
        package let addressing: Addressing
    }
}
