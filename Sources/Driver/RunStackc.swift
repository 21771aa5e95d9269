import ArgumentParser
import Concurrency
public import StackDSL

/// Runs the compiler's command line over an organisation's stacks, and ends the process.
///
/// It is the one line of `stacks/main.swift`:
/// ```swift
/// runStackc([hms, shop])
/// ```
/// - Parameter stacks: made only where a command works on them: `lint` of a file starts without.
/// - Exits: 0 when all is well, 1 with errors, 2 when `check` finds that files are not what the stacks say, 3 when `diff`
///   finds only what is read alike, 4 when it finds more, 64 when the command line is not understood.
public func runStackc(_ stacks: @autoclosure () -> [Stack]) -> Never {
    growHeapInLargeSteps()
    do {
        var parsed = try StackcCommand.parseAsRoot()
        guard let command = parsed as? any StackCommand else {
            try parsed.run()
            StackcCommand.exit()
        }
        let status = try command.run(on: stacks())
        StackcCommand.exit(withError: status == .success ? nil : ExitCode(status.rawValue))
    } catch {
        StackcCommand.exit(withError: error)
    }
}
