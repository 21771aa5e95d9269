import Serialization
import StackDSL

/// The keys of a TCP probe, in the order of the exporter's documentation.
func tcpKeys(_ expectation: ProbeExpectation.TCPExpectation) -> Node.Map {
    var keys = Node.Map()
    keys.setKeys(of: expectation.addressing)
    keys.setUnlessEmpty("query_response", expectation.conversation.map(exchangeKeys))
    if expectation.tls { keys.set("tls", true) }
    if let trust = expectation.trust { keys.setUnlessEmpty("tls_config", trust.keys) }
    return keys
}

private func exchangeKeys(_ exchange: ProbeExpectation.Exchange) -> Node.Map {
    var keys = Node.Map()
    keys.set("expect", exchange.expected?.text)
    keys.set("expect_bytes", exchange.expectedBytes?.text)
    keys.setUnlessEmpty(
        "labels",
        exchange.labels.pairs.map { pair -> Node.Map in
            ["name": .string(pair.label.name), "value": .string(pair.value.rendered)]
        })
    keys.set("send", exchange.sent?.text)
    if exchange.startsTLS { keys.set("starttls", true) }
    return keys
}

/// The keys of a DNS probe, in the order of the exporter's documentation.
func dnsKeys(_ expectation: ProbeExpectation.DNSExpectation) -> Node.Map {
    var keys = Node.Map()
    keys.setKeys(of: expectation.addressing)
    if expectation.transport != .udp { keys.set("transport_protocol", "tcp") }
    if expectation.transport == .tls { keys.set("dns_over_tls", true) }
    if let trust = expectation.trust { keys.setUnlessEmpty("tls_config", trust.keys) }
    keys.set("query_name", expectation.query.text)
    keys.set("query_type", expectation.type.text)
    if expectation.recordClass.text != "IN" { keys.set("query_class", expectation.recordClass.text) }
    if !expectation.recursive { keys.set("recursion_desired", false) }
    keys.setUnlessEmpty("valid_rcodes", expectation.codes.map(\.text))
    keys.setUnlessEmpty("validate_answer_rrs", recordKeys(expectation.answers))
    keys.setUnlessEmpty("validate_authority_rrs", recordKeys(expectation.authority))
    keys.setUnlessEmpty("validate_additional_rrs", recordKeys(expectation.additional))
    return keys
}

private func recordKeys(_ patterns: ProbeExpectation.RecordPatterns) -> Node.Map {
    var keys = Node.Map()
    keys.setUnlessEmpty("fail_if_matches_regexp", patterns.none.map(\.text))
    keys.setUnlessEmpty("fail_if_all_match_regexp", patterns.notEvery.map(\.text))
    keys.setUnlessEmpty("fail_if_not_matches_regexp", patterns.every.map(\.text))
    keys.setUnlessEmpty("fail_if_none_matches_regexp", patterns.some.map(\.text))
    return keys
}
