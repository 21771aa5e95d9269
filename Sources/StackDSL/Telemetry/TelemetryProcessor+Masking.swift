import Diagnostics

/// Keeping personal data out of what is stored.
extension TelemetryProcessor {
    /// Makes attributes of spans, log records and metric points unreadable.
    ///
    /// - Parameters:
    ///   - keys: names of attributes, exactly.
    ///   - name: `masking` by default.
    /// - Emits: a processor `attributes` with `action: hash` or `action: delete`.
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/attributesprocessor
    public static func masking(
        _ keys: [Name], by method: MaskingMethod, name: Name = "masking", fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> TelemetryProcessor {
        let actions = keys.map { key -> AttributeAction in
            switch method {
            case .hashing: .hash(key)
            case .deleting: .delete(key)
            }
        }
        return TelemetryProcessor(
            kind: .attributes(actions), name: name,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Makes fields of structured log bodies unreadable: of bodies that are maps, not of texts that look like JSON.
    /// Records that cannot be masked are dropped, not passed on.
    ///
    /// - Parameters:
    ///   - keys: names of fields, exactly.
    ///   - name: `masking-bodies` by default.
    /// - Emits: a processor `transform` with `error_mode: propagate`.
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/transformprocessor
    public static func maskingBodies(
        _ keys: [Name], by method: MaskingMethod, name: Name = "masking-bodies", fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> TelemetryProcessor {
        TelemetryProcessor(
            kind: .maskedBodies(keys, method), name: name,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Makes values unreadable by patterns, in all attributes, those of resources included.
    ///
    /// - Parameters:
    ///   - keys: RE2 patterns of names: the whole value is masked.
    ///   - values: RE2 patterns: what they match in a value is masked.
    ///   - key: of at least 32 bytes; values are then replaced by a keyed digest (HMAC-SHA-256), which nobody can look
    ///     up, and not by `****`.
    /// - Emits: a processor `redaction`.
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/redactionprocessor
    public static func redaction(
        name: Name? = nil, keys: [Name] = [], values: [Name] = [], digestKey key: Secret? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> TelemetryProcessor {
        TelemetryProcessor(
            kind: .redaction(keys: keys, values: values, key: key), name: name,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }
}
