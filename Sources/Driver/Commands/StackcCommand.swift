import ArgumentParser
import StackDSL

/// The command line as a whole.
struct StackcCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stackc",
        abstract: "Compiles monitoring stacks, declared in Swift, to the files that the tools read.",
        discussion: """
            Exits with 0 when all is well, 1 with errors, 2 when `check` finds a difference, 64 when misused; `diff` with 3 \
            when what differs is read alike, with 4 when some program does something else.
            """,
        subcommands: [
            AllowancesCommand.self, BuildCommand.self, CheckCommand.self, DiffCommand.self, ExplainCommand.self, ImportCommand.self, LintCommand.self,
            ProveCommand.self, QueryCommand.self, RoutesCommand.self,
        ],
        defaultSubcommand: BuildCommand.self)
}

/// A command that may work on the stacks that `runStackc` was given, which are only made where it does.
protocol StackCommand: ParsableCommand {
    func run(on stacks: @autoclosure () -> [Stack]) throws -> Outcome
}
