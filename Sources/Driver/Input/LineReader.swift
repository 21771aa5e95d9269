/// Reads a file that may have no end, line by line.
struct LineReader {
    /// A line without its line break.
    enum Line {
        case bytes([UInt8])
        /// Longer than a reader accepts, and not kept: its length.
        case tooLong(Int)
    }

    private let longestLine: Int
    private let read: () throws(SystemError) -> [UInt8]
    private var chunk: [UInt8] = []
    private var position = 0

    /// - longestLine: in bytes; a longer one is passed over, so that no input fills the memory.
    /// - read: gives the next bytes, however many; none at the end.
    init(longestLine: Int = 1 << 28, read: @escaping () throws(SystemError) -> [UInt8]) {
        self.longestLine = longestLine
        self.read = read
    }

    /// The next line; nothing behind the last.
    mutating func next() throws(SystemError) -> Line? {
        var line: [UInt8] = []
        var length = 0
        while true {
            if position == chunk.count {
                chunk = try read()
                position = 0
                if chunk.isEmpty { return length == 0 ? nil : finished(line, length) }
            }
            let end = chunk[position...].firstIndex(of: 0x0A)
            let part = chunk[position..<(end ?? chunk.count)]
            length += part.count
            if length <= longestLine { line += part } else { line = [] }
            position = part.endIndex
            if end != nil {
                position += 1
                return finished(line, length)
            }
        }
    }

    private func finished(_ line: [UInt8], _ length: Int) -> Line {
        length <= longestLine ? .bytes(line) : .tooLong(length)
    }
}
