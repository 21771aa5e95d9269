import Foundation

/// Mistakes that no test can notice, each with its reason.
struct Survivors {
    /// The rule and the mistake.
    struct Key: Hashable {
        let rule: String
        let mistake: String
    }

    private(set) var reasons: [Key: String] = [:]
    /// In the order of the file.
    private(set) var keys: [Key] = []

    struct NotReadable: Error {
        let line: String
    }

    init(file: String) throws { try self.init(text: String(contentsOfFile: file, encoding: .utf8)) }

    /// A rule, a mistake, a date and a reason in each line, between tabs.
    init(text: String) throws {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 4, fields.allSatisfy({ !$0.isEmpty }) else { throw NotReadable(line: String(line)) }
            let key = Key(rule: fields[0], mistake: fields[1])
            guard reasons.updateValue(fields[3], forKey: key) == nil else { throw NotReadable(line: String(line)) }
            keys.append(key)
        }
    }
}

extension Mutant {
    var key: Survivors.Key { Survivors.Key(rule: rule, mistake: mutation?.name ?? "") }
}
