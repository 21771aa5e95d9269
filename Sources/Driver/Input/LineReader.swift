/// Reads a file that may have no end, line by line.
struct LineReader {
    /// A line without its line break.
    enum Line {
        case bytes([UInt8])
        /// Longer than a reader accepts, and not kept: its length.
        case tooLong(Int)
    }

    /// A longer line is passed over, so that no input fills the memory.
    static let longestLine = 1 << 28

    private let number: Int32
    private var chunk: [UInt8] = []
    private var position = 0

    /// - number: of an open file; 0 is standard input.
    init(_ number: Int32 = 0) {
        self.number = number
    }

    /// The next line; nothing behind the last.
    mutating func next() throws(SystemError) -> Line? {
        var line: [UInt8] = []
        var length = 0
        while true {
            if position == chunk.count {
                chunk = try SystemCalls.readSome(from: number)
                position = 0
                if chunk.isEmpty { return length == 0 ? nil : finished(line, length) }
            }
            let end = chunk[position...].firstIndex(of: 0x0A)
            let part = chunk[position..<(end ?? chunk.count)]
            length += part.count
            if length <= Self.longestLine { line += part } else { line = [] }
            position = part.endIndex
            if end != nil {
                position += 1
                return finished(line, length)
            }
        }
    }

    private func finished(_ line: [UInt8], _ length: Int) -> Line {
        length <= Self.longestLine ? .bytes(line) : .tooLong(length)
    }
}
