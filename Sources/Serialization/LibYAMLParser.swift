import CYAML

/// Owns one parser of libyaml and the bytes it reads.
@safe struct LibYAMLParser: ~Copyable {
    struct Event {
        enum Kind {
            case streamStart, streamEnd, documentStart, documentEnd
            case alias, scalar, listStart, listEnd, mapStart, mapEnd
        }

        var kind: Kind
        /// Offsets in characters, as libyaml counts them.
        var start: Int
        var end: Int
        var anchor: String?
        var tag: String?
        var text = ""
        /// Whether the scalar stands without quotes and not as a block.
        var isPlain = false
    }

    struct Failure: Error {
        var message: String
        /// In characters, or in bytes where the text could not be decoded.
        var offset: Int
        var isByteOffset: Bool
    }

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeMutableBufferPointer<UInt8>

    init(_ bytes: [UInt8]) {
        unsafe parser = .allocate(capacity: 1)
        unsafe parser.initialize(to: yaml_parser_t())
        unsafe input = .allocate(capacity: bytes.count)
        _ = unsafe input.initialize(fromContentsOf: bytes)
        precondition(unsafe yaml_parser_initialize(parser) == 1, "libyaml has no memory for a parser")
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deinitialize(count: 1)
        unsafe parser.deallocate()
        unsafe input.deinitialize()
        unsafe input.deallocate()
    }

    mutating func next() throws(Failure) -> Event {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure() }
        defer { unsafe yaml_event_delete(&event) }
        var result = unsafe Event(
            kind: .streamEnd, start: Int(clamping: event.start_mark.index),
            end: Int(clamping: event.end_mark.index))
        switch unsafe event.type {
        case YAML_STREAM_START_EVENT: result.kind = .streamStart
        case YAML_DOCUMENT_START_EVENT: result.kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: result.kind = .documentEnd
        case YAML_ALIAS_EVENT:
            result.kind = .alias
            unsafe result.anchor = Self.string(event.data.alias.anchor)
        case YAML_SCALAR_EVENT:
            result.kind = .scalar
            let scalar = unsafe event.data.scalar
            unsafe result.anchor = Self.string(scalar.anchor)
            unsafe result.tag = Self.string(scalar.tag)
            unsafe result.text = String(
                decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            unsafe result.isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
        case YAML_SEQUENCE_START_EVENT:
            result.kind = .listStart
            unsafe result.anchor = Self.string(event.data.sequence_start.anchor)
        case YAML_SEQUENCE_END_EVENT: result.kind = .listEnd
        case YAML_MAPPING_START_EVENT:
            result.kind = .mapStart
            unsafe result.anchor = Self.string(event.data.mapping_start.anchor)
        case YAML_MAPPING_END_EVENT: result.kind = .mapEnd
        default: result.kind = .streamEnd
        }
        return result
    }

    private func failure() -> Failure {
        let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "unreadable"
        if unsafe parser.pointee.error == YAML_READER_ERROR {
            return unsafe Failure(
                message: problem, offset: Int(clamping: parser.pointee.problem_offset), isByteOffset: true)
        }
        return unsafe Failure(
            message: problem, offset: Int(clamping: parser.pointee.problem_mark.index), isByteOffset: false)
    }

    private static func string(_ bytes: UnsafeMutablePointer<UInt8>?) -> String? {
        unsafe bytes.map { bytes in unsafe String(cString: bytes) }
    }
}
