/// A small fixed set of ASCII words with a value each, found by bytes without making a string of them.
struct WordTable<Value: Sendable>: Sendable {
    private struct Entry: Sendable {
        let start: Int
        let count: Int
        let value: Value
        /// The index of the next entry of the same bucket; -1 for the last.
        let next: Int
    }

    private static var bucketCount: Int { 256 }

    /// The words, one behind the other.
    private var letters: [UInt8] = []
    private var entries: [Entry] = []
    /// The index of each bucket's first entry; -1 where there is none.
    private var buckets = [Int](repeating: -1, count: bucketCount)

    init(_ words: some Sequence<(String, Value)>) {
        for (word, value) in words {
            let bytes = Array(word.utf8)
            guard !bytes.isEmpty else { continue }
            let bucket = Self.bucket(of: bytes, bytes.indices)
            entries.append(Entry(start: letters.count, count: bytes.count, value: value, next: buckets[bucket]))
            buckets[bucket] = entries.count - 1
            letters += bytes
        }
    }

    /// The value of a word; `foldsCase` takes capitals in the text for small letters.
    func value(of bytes: [UInt8], _ range: Range<Int>, foldsCase: Bool) -> Value? {
        if range.isEmpty { return nil }
        var index = buckets[Self.bucket(of: bytes, range)]
        while index >= 0 {
            let entry = entries[index]
            if entry.count == range.count {
                var offset = 0
                while offset < entry.count {
                    let byte = bytes[range.lowerBound + offset]
                    guard letters[entry.start + offset] == (foldsCase ? Keyword.lowercase(byte) : byte) else { break }
                    offset += 1
                }
                if offset == entry.count { return entry.value }
            }
            index = entry.next
        }
        return nil
    }

    private static func bucket(of bytes: [UInt8], _ range: Range<Int>) -> Int {
        let first = Int(bytes[range.lowerBound] | 0x20)
        let last = Int(bytes[range.upperBound - 1] | 0x20)
        return (first &* 31 &+ last &* 7 &+ range.count) % bucketCount
    }
}
