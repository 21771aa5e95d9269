import Changes
import Foundation
import Serialization
import Testing

/// The files that builds wrote, by path below `out/`.
let emitted = files(
    below: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "out"))

/// Whatever is changed is said.
@Suite struct MutationTests {
    @Test func aTreeBesideItselfIsNothing() {
        #expect(emitted.count > 100)
        #expect(compareTrees(emitted, emitted).verdict == .nothing)
        #expect(compareTrees(base, base).verdict == .nothing)
    }

    /// Every place of every file of keys and values: those that differ only in which item of a list they are in count once.
    @Test func anyOtherScalarIsSaidAndIsNoSpelling() throws {
        var seen: Set<String> = []
        var count = 0
        for (path, bytes) in emitted.sorted(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }) {
            let isJSON = path.hasSuffix(".json")
            guard isJSON || path.hasSuffix(".yml") || path.hasSuffix(".yaml") else { continue }
            let read = isJSON ? JSON.read(bytes) : YAML.read(bytes)
            let root = try #require(read.root?.node, "\(path)")
            func print(_ node: Node) -> [UInt8] { Array((isJSON ? JSON.print(node) : YAML.print(node)).utf8) }
            let old = print(root)
            // Names of stacks, groups and dashboards are no kinds of files.
            let sort = path.split(separator: "/").suffix(2).first.map(String.init) ?? ""
            let places = root.scalarPlaces.filter { seen.insert("\(sort) \(isJSON) \($0.general)").inserted }
            for place in places {
                count += 1
                let report = compareTrees([path: old], [path: print(root.mutated(at: place.path))])
                #expect(report.verdict == .behavior || place.isName || path.isOfTests, "\(path): \(place.general): \(report.verdict)")
                #expect(report.verdict != .nothing, "\(path): \(place.general)")
            }
        }
        #expect(count > 500)
    }

    @Test func anyOtherLineIsSaid() {
        for (path, bytes) in emitted where path.hasPrefix("hms/") || path.hasSuffix(".alloy") && path.hasPrefix("wemaster/") {
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
            for index in stride(from: 0, to: lines.count, by: max(1, lines.count / 40)) where !lines[index].isEmpty {
                var changed = lines
                changed[index] += Array(" x".utf8)
                let report = compareTrees([path: bytes], [path: Array(changed.joined(separator: [0x0A]))])
                #expect(report.verdict != .nothing, "\(path):\(index + 1)")
            }
        }
    }

    /// With every other file of the stack beside it, and in the order of a map's keys only what is read alike.
    @Test func inAWholeStackTooAndOrderIsNone() throws {
        let files = emitted.filter { $0.key.hasPrefix("hms/") }
        for (path, bytes) in files where path.hasSuffix(".yml") || path.hasSuffix(".json") {
            let isJSON = path.hasSuffix(".json")
            let root = try #require((isJSON ? JSON.read(bytes) : YAML.read(bytes)).root?.node)
            func with(_ node: Node) -> [String: [UInt8]] {
                files.merging([path: Array((isJSON ? JSON.print(node) : YAML.print(node)).utf8)]) { $1 }
            }
            #expect(compareTrees(files, with(root.reordered)).verdict == .cosmetic, "\(path)")
            let places = root.scalarPlaces
            for place in stride(from: 0, to: places.count, by: max(1, places.count / 6)).map({ places[$0] }) {
                let report = compareTrees(files, with(root.mutated(at: place.path)))
                #expect(report.verdict == .behavior || place.isName || path.isOfTests, "\(path): \(place.general): \(report.verdict)")
            }
        }
    }
}

/// Where a scalar stands.
private struct ScalarPlace {
    let path: [Step]

    enum Step: Hashable {
        case key(String)
        case index(Int)
    }

    /// Without the numbers of items.
    var general: String {
        path.map { step in if case .key(let key) = step { key } else { "[]" } }.joined(separator: ".")
    }

    /// Whether it is what something is called: a new name alone is no other behaviour.
    var isName: Bool { path.last == .key("name") }
}

extension String {
    /// Tests of rules: no program that runs reads them.
    fileprivate var isOfTests: Bool { contains("/prometheus/tests/") }
}

extension Node {
    fileprivate var scalarPlaces: [ScalarPlace] { places([]).map(ScalarPlace.init) }

    private func places(_ path: [ScalarPlace.Step]) -> [[ScalarPlace.Step]] {
        switch self {
        case .map(let map): map.entries.flatMap { $0.value.places(path + [.key($0.key)]) }
        case .list(let items): items.enumerated().flatMap { $0.element.places(path + [.index($0.offset)]) }
        case .null, .bool, .integer, .number, .string, .block: [path]
        }
    }

    fileprivate func mutated(at path: [ScalarPlace.Step]) -> Node {
        guard let step = path.first else { return other }
        let rest = Array(path.dropFirst())
        switch (self, step) {
        case (.map(let map), .key(let key)):
            return .map(Map(map.entries.map { .init($0.key, $0.key == key ? $0.value.mutated(at: rest) : $0.value) }))
        case (.list(let items), .index(let index)):
            return .list(items.enumerated().map { $0.offset == index ? $0.element.mutated(at: rest) : $0.element })
        default: return self
        }
    }

    /// Another value of the same kind.
    private var other: Node {
        switch self {
        case .bool(let value): .bool(!value)
        case .integer(let value): .integer(value &+ 1)
        case .number(let value): .number(value * 2)
        case .string(let text), .block(let text): .string("x" + text)
        case .null, .list, .map: "x"
        }
    }

    /// The keys of every map in another order.
    fileprivate var reordered: Node {
        switch self {
        case .map(let map): .map(Map(map.entries.reversed().map { .init($0.key, $0.value.reordered) }))
        case .list(let items): .list(items.map(\.reordered))
        case .null, .bool, .integer, .number, .string, .block: self
        }
    }
}
