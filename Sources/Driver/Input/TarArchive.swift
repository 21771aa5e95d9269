/// The files of a tar archive, as `git archive` writes it: blocks of 512 bytes, a head before each file.
///
/// - Source: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html
enum TarArchive {
    private static let block = 512

    /// Contents by path; links and folders are left out. Nil where it is no archive.
    static func files(_ bytes: [UInt8]) -> [String: [UInt8]]? {
        var files: [String: [UInt8]] = [:]
        var offset = 0
        var longPath: String?
        while offset + block <= bytes.count {
            let head = bytes[offset..<(offset + block)]
            // Two empty blocks end it.
            if head.allSatisfy({ $0 == 0 }) { return files }
            guard let size = number(head, 124, 12), size >= 0, size <= bytes.count - offset - block else { return nil }
            let contents = bytes[(offset + block)..<(offset + block + size)]
            switch head[offset + 156] {
            case UInt8(ascii: "0"), 0:
                files[longPath ?? path(head)] = Array(contents)
                longPath = nil
            // What does not fit the head stands before it.
            case UInt8(ascii: "x"): longPath = record("path", in: contents)
            case UInt8(ascii: "g"): break
            default: longPath = nil
            }
            offset += block + (size + block - 1) / block * block
        }
        return nil
    }

    private static func path(_ head: ArraySlice<UInt8>) -> String {
        let (name, folder) = (text(head, 0, 100), text(head, 345, 155))
        return folder.isEmpty ? name : "\(folder)/\(name)"
    }

    private static func text(_ head: ArraySlice<UInt8>, _ start: Int, _ length: Int) -> String {
        let field = head[(head.startIndex + start)..<(head.startIndex + start + length)]
        return String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
    }

    /// Octal.
    private static func number(_ head: ArraySlice<UInt8>, _ start: Int, _ length: Int) -> Int? {
        Int(text(head, start, length).filter { $0 != " " }, radix: 8)
    }

    /// One of the records `LENGTH KEY=VALUE\n`.
    private static func record(_ key: String, in contents: ArraySlice<UInt8>) -> String? {
        for line in contents.split(separator: 0x0A) {
            guard let space = line.firstIndex(of: 0x20) else { continue }
            let record = line[(space + 1)...]
            if record.starts(with: Array("\(key)=".utf8)) {
                return String(decoding: record.dropFirst(key.utf8.count + 1), as: UTF8.self)
            }
        }
        return nil
    }
}
