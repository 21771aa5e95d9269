import Serialization
import StackDSL

/// The keys of an HTTP probe, in the order of the exporter's documentation.
func httpKeys(_ expectation: ProbeExpectation.HTTPExpectation) -> Node.Map {
    var keys = Node.Map()
    keys.setUnlessEmpty("valid_status_codes", expectation.statusCodes.map { Node($0) })
    keys.setUnlessEmpty("valid_http_versions", expectation.versions.map(\.rawValue))
    if expectation.method.text != "GET" { keys.set("method", expectation.method.text) }
    keys.set("body_size_limit", expectation.bodySize.map(sizeText))
    keys.set("compression", expectation.compression?.rawValue)
    if !expectation.followsRedirects { keys.set("follow_redirects", false) }
    if expectation.refusesTLS { keys.set("fail_if_ssl", true) }
    if expectation.requiresTLS { keys.set("fail_if_not_ssl", true) }
    keys.set("fail_if_body_json_not_matches_cel", expectation.bodySatisfies?.text)
    keys.setUnlessEmpty("fail_if_body_matches_regexp", expectation.bodyDoesNotMatch.map(\.text))
    keys.setUnlessEmpty("fail_if_body_not_matches_regexp", expectation.bodyMatches.map(\.text))
    keys.setUnlessEmpty("fail_if_header_matches", expectation.headerDoesNotMatch.map(headerKeys))
    keys.setUnlessEmpty("fail_if_header_not_matches", expectation.headerMatches.map(headerKeys))
    keys.setKeys(of: expectation.client, plainHeaders: true)
    if expectation.resolvesBehindProxy { keys.set("skip_resolve_phase_with_proxy", true) }
    if expectation.usesHTTP3 {
        keys.set("enable_http2", false)
        keys.set("enable_http3", true)
    }
    keys.setKeys(of: expectation.addressing)
    switch expectation.body?.kind {
    case .text(let text): keys.set("body", text.text)
    case .file(let path): keys.set("body_file", path.text)
    case nil: break
    }
    return keys
}

private func headerKeys(_ pattern: ProbeExpectation.HeaderPattern) -> Node.Map {
    var keys: Node.Map = ["header": .string(pattern.header.text), "regexp": .string(pattern.pattern.text)]
    if pattern.allowsMissing { keys.set("allow_missing", true) }
    return keys
}
