import CYAML

/// Owns one emitter of libyaml: opened by `init`, closed by ``finish()``, so that it cannot be fed
/// before the one or after the other.
///
/// Every value given to libyaml is a Swift string, hence valid UTF-8; what remains to fail is memory,
/// and that ends the program as it does everywhere in Swift.
@safe struct LibYAMLEmitter: ~Copyable {
    enum Style {
        case plain
        case doubleQuoted
        case singleQuoted
        case literal
    }

    private let emitter: UnsafeMutablePointer<yaml_emitter_t>
    private let output: UnsafeMutablePointer<[UInt8]>

    init() {
        unsafe emitter = .allocate(capacity: 1)
        unsafe emitter.initialize(to: yaml_emitter_t())
        unsafe output = .allocate(capacity: 1)
        unsafe output.initialize(to: [])
        precondition(unsafe yaml_emitter_initialize(emitter) == 1, "libyaml has no memory for an emitter")
        unsafe yaml_emitter_set_output(
            emitter,
            { context, bytes, count in
                guard let context = unsafe context, let bytes = unsafe bytes else { return 0 }
                unsafe context.assumingMemoryBound(to: [UInt8].self).pointee
                    .append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
                return 1
            }, output)
        unsafe yaml_emitter_set_unicode(emitter, 1)
        unsafe yaml_emitter_set_width(emitter, -1)
        unsafe yaml_emitter_set_indent(emitter, 2)
        unsafe emit { event in unsafe yaml_stream_start_event_initialize(event, YAML_UTF8_ENCODING) }
        unsafe emit { event in unsafe yaml_document_start_event_initialize(event, nil, nil, nil, 1) }
    }

    deinit {
        unsafe yaml_emitter_delete(emitter)
        unsafe emitter.deinitialize(count: 1)
        unsafe emitter.deallocate()
        unsafe output.deinitialize(count: 1)
        unsafe output.deallocate()
    }

    mutating func startMap() {
        unsafe emit { event in
            unsafe yaml_mapping_start_event_initialize(event, nil, nil, 1, YAML_BLOCK_MAPPING_STYLE)
        }
    }

    mutating func endMap() {
        unsafe emit { event in unsafe yaml_mapping_end_event_initialize(event) }
    }

    mutating func startList() {
        unsafe emit { event in
            unsafe yaml_sequence_start_event_initialize(event, nil, nil, 1, YAML_BLOCK_SEQUENCE_STYLE)
        }
    }

    mutating func endList() {
        unsafe emit { event in unsafe yaml_sequence_end_event_initialize(event) }
    }

    /// Writes a scalar; libyaml takes the nearest style that can hold the text where the wanted one cannot.
    mutating func scalar(_ text: String, _ style: Style) {
        let wanted =
            switch style {
            case .plain: YAML_PLAIN_SCALAR_STYLE
            case .doubleQuoted: YAML_DOUBLE_QUOTED_SCALAR_STYLE
            case .singleQuoted: YAML_SINGLE_QUOTED_SCALAR_STYLE
            case .literal: YAML_LITERAL_SCALAR_STYLE
            }
        // One byte more than the text has, since an empty array has no address.
        let bytes = Array(text.utf8) + [0]
        unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe emit { event in
                unsafe yaml_scalar_event_initialize(
                    event, nil, nil, bytes.baseAddress, Int32(clamping: bytes.count - 1), 1, 1, wanted)
            }
        }
    }

    /// Ends the document; the bytes written.
    consuming func finish() -> [UInt8] {
        unsafe emit { event in unsafe yaml_document_end_event_initialize(event, 1) }
        unsafe emit { event in unsafe yaml_stream_end_event_initialize(event) }
        return unsafe output.pointee
    }

    private func emit(_ initialize: (UnsafeMutablePointer<yaml_event_t>) -> Int32) {
        var event = unsafe yaml_event_t()
        let accepted = unsafe initialize(&event) == 1 && yaml_emitter_emit(emitter, &event) == 1
        precondition(accepted, "libyaml refused an event")
    }
}
