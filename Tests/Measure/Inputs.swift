import Foundation
import FuzzProperties

/// Gives a fuzz target the files of a folder, one by one, and prints how long one takes and which take longest.
func measureInputs(of target: FuzzTarget, in folder: String) {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let inputs = names.sorted().compactMap { name in
        FileManager.default.contents(atPath: folder + "/" + name).map { (name: name, bytes: [UInt8]($0)) }
    }
    guard !inputs.isEmpty else { return }
    var times = [Double](repeating: .infinity, count: inputs.count)
    for _ in 0..<5 {
        for (index, input) in inputs.enumerated() {
            let start = threadSeconds()
            _ = target.problem(with: input.bytes)
            times[index] = min(times[index], threadSeconds() - start)
        }
    }
    let bytes = inputs.reduce(0) { $0 + $1.bytes.count }
    let mean = times.reduce(0, +) / Double(inputs.count)
    print("\(target): \(inputs.count) inputs of \(bytes / inputs.count) bytes," + String(format: " %.1f µs each", mean * 1e6))
    for index in times.indices.sorted(by: { times[$0] > times[$1] }).prefix(10) {
        let time = String(format: "%.1f", times[index] * 1e6)
        print("  \(time) µs, \(inputs[index].bytes.count) bytes: \(inputs[index].name)")
    }
}

private func threadSeconds() -> Double {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
