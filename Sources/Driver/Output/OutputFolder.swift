import Emitters

/// The folder that builds write: `out/`, with a folder for each stack.
///
/// Only what `out/<stack>/.files` lists is ever removed, and only that and what a build is about to make is
/// ever replaced. A file is written beside its place as `.NAME.tmp` and then renamed, so that a build killed
/// at any moment leaves whole files; the list is extended before the first new file and shortened after the
/// last removal.
struct OutputFolder {
    /// What is opened: absolute, or relative to where the program runs. A link here is followed.
    let path: String
    /// How the folder is named in messages.
    let shown: String

    /// Compares the files a stack becomes with those that are there. Writes nothing.
    func plan(_ stack: String, _ files: [EmittedFile]) throws(OutputError) -> OutputPlan {
        let names = files.map(\.path)
        for name in names where !FileList.isPlain(name) {
            throw OutputError(message: "`\(shown(stack, name))` is not a path below `\(shown(stack))`")
        }
        var made: [String: [UInt8]] = [FileList.name: FileList(names).bytes]
        for file in files where made.updateValue(Array(file.contents.utf8), forKey: file.path) != nil {
            throw OutputError(message: "two files of stack `\(stack)` are called `\(file.path)`")
        }
        let listed = try FileList(parsing: read(stack, FileList.name) ?? [])
        var plan = OutputPlan(stack: stack, made: made, listed: listed)
        for (name, contents) in made.sorted(by: { $0.key < $1.key }) {
            guard let found = try read(stack, name) else {
                plan.added.append(name)
                continue
            }
            if found != contents { plan.changed.append(name) }
        }
        for name in listed.paths.sorted() where made[name] == nil {
            if try isFile(stack, name) { plan.removed.append(name) }
        }
        return plan
    }

    /// What a build of several stacks would do, in their order.
    func plans(for stacks: [CompiledFiles]) throws(OutputError) -> [OutputPlan] {
        var plans: [OutputPlan] = []
        for stack in stacks { plans.append(try plan(stack.name, stack.files)) }
        return plans
    }

    /// Makes the folder, holds its lock while the body runs, and releases it.
    func locked<Result>(_ body: () throws(OutputError) -> Result) throws(OutputError) -> Result {
        try make()
        let root = try openRoot()
        SystemCalls.lock(root)
        let result = try body()
        _ = consume root
        return result
    }

    /// Carries out a plan.
    func apply(_ plan: OutputPlan) throws(OutputError) {
        let made = Set(plan.made.keys)
        for name in plan.listed.paths.union(made).sorted() {
            try removeTemporary(of: name, in: plan.stack)
        }
        let isListChanged = plan.added.contains(FileList.name) || plan.changed.contains(FileList.name)
        let final = plan.made[FileList.name] ?? []
        let known = FileList(plan.listed.paths.union(made).subtracting([FileList.name])).bytes
        if isListChanged { try write(plan.stack, FileList.name, known) }
        for name in plan.added + plan.changed where name != FileList.name {
            try write(plan.stack, name, plan.made[name] ?? [])
        }
        for name in plan.removed {
            try remove(plan.stack, name)
        }
        // Of a build that was killed only the folder may be left.
        for name in plan.listed.paths.subtracting(made).sorted() {
            try removeEmptyFolders(above: name, in: plan.stack)
        }
        if isListChanged && known != final { try write(plan.stack, FileList.name, final) }
    }

    func shown(_ parts: String...) -> String {
        ([shown] + parts).joined(separator: "/")
    }
}
