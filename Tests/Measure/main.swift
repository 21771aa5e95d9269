import Analysis
import Concurrency
import Foundation
import FuzzProperties
import LogQL
import PromQL
import Readers
import Serialization

/// Measures how fast queries are parsed and typed, one by one, on one core.
///
/// `measure FOLDER…`: the queries of every rule file and dashboard below the folders.
/// `measure --analyse FILE`: reads a rule file, its queries and what they mean, as `stackc lint` does before it judges.
/// `measure --run PROGRAM ARGUMENT…`: what a program takes.
/// `measure --inputs TARGET FOLDER`: the files of a folder, each read as a fuzz target reads it.
/// `measure --nasty LENGTH`: texts that hurt readers, of a length in bytes.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "--nasty" {
    measureNastyShapes(length: arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000_000)
    exit(0)
}
if arguments.count == 3, arguments[0] == "--inputs", let target = FuzzTarget(rawValue: arguments[1]) {
    measureInputs(of: target, in: arguments[2])
    exit(0)
}
if arguments.count == 2, arguments[0] == "--analyse" {
    growHeapInLargeSteps()
    let bytes = try readFile(arguments[1])
    // What is known is not taken apart: a process that ends leaves that to the system.
    let early = EarlyReading()
    let read = readStacks(of: [(path: arguments[1], bytes: bytes)], metrics: [], meanwhile: early.read)
    withExtendedLifetime(read.map { resolve($0, early) }) { stacks in
        let uses = stacks.flatMap(\.queryUses)
        exit(uses.isEmpty || uses.contains { $0.query.meanings.isEmpty } ? 1 : 0)
    }
}
if arguments.first == "--run" {
    try measureRun(of: Array(arguments.dropFirst()))
    exit(0)
}
let corpus = Corpus(folders: arguments)
Measurement(of: "PromQL", corpus.promQL) { text in
    let result = Tree.parse(text)
    guard case .some = result.tree else { return false }
    return result.errors.isEmpty
}.print()
Measurement(of: "LogQL", corpus.logQL) { text in
    let (tree, errors) = LogTree.parse(text)
    guard case .some = tree else { return false }
    return errors.isEmpty
}.print()

/// Reads a file once, as `stackc` does.
func readFile(_ path: String) throws -> [UInt8] {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    let size = try Int(file.seekToEnd())
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = unsafe max(0, pread(file.fileDescriptor, buffer.baseAddress, size, 0))
    }
}
