import ArgumentParser
import StackDSL

/// Which of the declared stacks a command is about.
struct StackChoice: ParsableArguments {
    @Option(
        name: .customLong("stack"),
        help: ArgumentHelp(
            "Only this stack, though another has errors: `shop`, or one environment, `shop/staging`. May be repeated.",
            valueName: "name"))
    var names: [String] = []

    /// The stacks that were asked for, in the order they are declared in.
    func chosen(from stacks: [Stack]) throws -> [Stack] {
        let known = Set(stacks.map(\.path)).union(stacks.map(\.name.text))
        for name in names where !known.contains(name) {
            throw unknownName("stack", name, known: known)
        }
        return names.isEmpty ? stacks : stacks.filter { names.contains($0.name.text) || names.contains($0.path) }
    }
}
