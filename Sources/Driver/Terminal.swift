#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where text goes that is for people or for programs that read this one.
enum Terminal: Int32 {
    case standardOutput = 1
    case standardError = 2

    /// A reader that has gone away is no reason to stop: the files matter more than the words about them.
    func write(_ text: String) {
        try? SystemCalls.write(Array(text.utf8), to: rawValue)
    }

    /// Whether text written here is to be coloured. `NO_COLOR` and a dumb terminal say no unless told
    /// otherwise.
    func isColored(_ choice: ColorChoice) -> Bool {
        switch choice {
        case .always: return true
        case .never: return false
        case .auto:
            let environment = ProcessInfo.processInfo.environment
            let isPlain = environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb"
            return !isPlain && SystemCalls.isTerminal(rawValue)
        }
    }
}
