import Foundation
import FuzzProperties

/// The reader that the environment names.
private let target = FuzzTarget(rawValue: ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? "promql") ?? .promql

/// One in how many inputs is looked at thoroughly.
private let share = ProcessInfo.processInfo.environment["FUZZ_SHARE"].flatMap { UInt32($0) } ?? 1

/// What libFuzzer calls with each input. Which are looked at thoroughly is up to their bytes, so that a finding shows
/// again; all are where the environment does not say how many.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let isChosen = share <= 1 || (hash >> 16) % share == 0
    if let problem = target.problem(with: bytes, thoroughly: isChosen) { fatalError(problem) }
    return 0
}
